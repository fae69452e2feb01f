### Polish. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Polski
## direction: ltr
## keyboard: pl
## reviewed: no

## The resident's card
card-region = Twoje miejsce na głos
card-begin = Dodaj swój głos
card-begin-compact = Dodaj
card-attract-question = Co jest tu dla Ciebie ważne?
card-languages = Wybierz język
card-language = Język:
card-progress = Krok { $step } z { $steps }
card-back = Wstecz
card-next = Dalej
card-close = Zamknij
card-restart = Od nowa
card-finish = Zakończ
card-what-question = Co chcesz nam powiedzieć?
card-where-question = Gdzie to jest?
card-where-point = Dotknij miejsca na mapie.
card-where-line = Dotykaj mapy wzdłuż linii, punkt po punkcie.
card-where-area = Dotknij mapy w każdym rogu obszaru.
card-where-marked = Miejsce jest zaznaczone. Aby je zmienić, dotknij gdzie indziej.
card-where-outside = To miejsce leży poza obszarem: { $area }.
card-where-again = Wybierz inne miejsce
card-where-keep = Zostaw tutaj
card-where-kept = Miejsce zostaje tam, gdzie je zaznaczono.
card-where-whole = Cała okolica
card-where-unsure = Nie wiem dokładnie
card-shape = Kształt
card-shape-point = Punkt
card-shape-line = Linia
card-shape-area = Obszar
card-find = Albo znajdź ulicę lub miejsce
card-find-nothing = Nie ma tu ulicy ani miejsca o tej nazwie.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] Znaleziono jedno miejsce
        [few] Znaleziono { $count } miejsca
       *[other] Znaleziono { $count } miejsc
    }
card-cross = Albo przesuń mapę pod krzyżyk:
card-move-up = Przesuń w górę
card-move-down = Przesuń w dół
card-move-left = Przesuń w lewo
card-move-right = Przesuń w prawo
card-here = Tutaj
card-corner-here = Punkt tutaj
card-corner-undo = Cofnij
card-finish-line = Linia gotowa
card-finish-area = Obszar gotowy
card-tell-category = Czego to dotyczy?
card-tell-words = Twoimi słowami
card-tell-name = Krótka nazwa, jeśli chcesz
card-needed = (prosimy o odpowiedź)
card-letters-left =
    { $count ->
        [one] Zmieści się jeszcze jedna litera.
        [few] Zmieszczą się jeszcze { $count } litery.
       *[many] Zmieści się jeszcze { $count } liter.
    }
card-letters-full = Więcej się tu nie zmieści. Dziękujemy, że tyle nam mówisz.
card-yes = Tak
card-no = Nie
card-rating-low = Źle
card-rating-high = Bardzo dobrze
card-rating-step = { $step } z { $steps }
card-date-day = Dzień
card-date-month = Miesiąc
card-date-year = Rok
card-date-earlier = Wcześniejsze lata
card-date-later = Późniejsze lata
card-date-clear = Pomiń datę
card-date-read = { DATETIME($day, dateStyle: "long") }
card-question-more = Jeszcze jedno pytanie, tuż poniżej: { $question }
card-question-fewer = O jedno pytanie mniej: tamto nie jest już potrzebne.
card-done = Gotowe
card-keeping = Zapisujemy…
card-keeping-long = To trwa dłużej niż zwykle. Twoje słowa nadal tu są. Naciśnij Gotowe jeszcze raz.
card-thanks = Dziękujemy!
card-thanks-safe = Wszystko bezpiecznie zapisane. Numer:
card-thanks-heard = Dziękujemy! Wszystko bezpiecznie zapisane. Numer: { $ref }.
card-thanks-next = Co dalej?
card-thanks-pending = Najpierw przeczyta to ktoś z zespołu. Potem każdy zobaczy to na mapie.
card-thanks-published = Każdy może to już zobaczyć na mapie.
card-another = Dodaj kolejny
card-leave-question = Wyjść bez zapisania?
card-leave-lost = Przycisk Gotowe nie został jeszcze naciśnięty. To, co wpisano, zniknie.
card-leave-stay = Zostaję
card-leave-finish = Wychodzę
card-idle-question = Czy nadal tu jesteś?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] Za sekundę ekran zostanie wyczyszczony dla następnej osoby.
        [few] Za { $seconds } sekundy ekran zostanie wyczyszczony dla następnej osoby.
        [many] Za { $seconds } sekund ekran zostanie wyczyszczony dla następnej osoby.
       *[other] Za { $seconds } sekundy ekran zostanie wyczyszczony dla następnej osoby.
    }
card-idle-stay = Tak, jestem

## On the map
map-label = Mapa: { $title }. Przesuwaj ją strzałkami, przybliżaj plusem, oddalaj minusem.
map-buttons = Przesuń mapę
map-zoom-in = Bliżej
map-zoom-out = Dalej
map-home = Wróć do naszej okolicy
map-ground = Co pokazuje mapa
map-ground-bases = Mapa
map-ground-overlays = Pokaż też
map-no-base-map = W tym projekcie nie ma jeszcze planu ulic. Nadal możesz zaznaczać miejsca.
map-mark = { $layer }: { $title }
map-close = Zamknij
map-photo = Zdjęcie
map-status-pending = Inni jeszcze tego nie widzą
map-status-hidden = Ukryte przed innymi
map-status-withdrawn = Wycofane

## When something cannot be kept: what residents may read
refusal-already-saved = To jest już bezpiecznie zapisane. Nie trzeba robić nic więcej.
refusal-answer-missing = Prosimy o odpowiedź na pytanie „{ $question }”. To, co wpisano, nadal tu jest.
refusal-answer-not-a-number = Prosimy podać tutaj liczbę. To, co wpisano, nadal tu jest.
refusal-answer-not-a-date = Wybierz dzień, miesiąc i rok, które do siebie pasują. To, co wpisano, nadal tu jest.
refusal-answer-not-offered = Tej odpowiedzi nie ma do wyboru. Prosimy wybrać inną. To, co wpisano, nadal tu jest.
refusal-answer-without-question = Jedna z odpowiedzi należy do pytania, którego już nie ma. Nic się nie zmieniło.
refusal-category-unknown = Tego tematu już nie ma. Prosimy wybrać inny. To, co wpisano, nadal tu jest.
refusal-nothing-said = Najpierw powiedz nam coś: wybierz temat albo napisz kilka słów.
refusal-outside-area = To miejsce leży poza okolicą. Wybierz inne albo zostaw je tam, jeśli tak ma być.
refusal-shape-crosses-itself = Linia przecina tam samą siebie. Prosimy narysować ją jeszcze raz. Twoje słowa nadal tu są.
refusal-shape-empty = Nie zaznaczono jeszcze miejsca. Zaznacz je albo wybierz „Nie wiem dokładnie”.
refusal-shape-not-allowed = Tu nie można zaznaczać w ten sposób. Zaznacz miejsce inaczej. Twoje słowa nadal tu są.
refusal-shape-not-finite = Nie udało się odczytać tego miejsca. Zaznacz je jeszcze raz. Twoje słowa nadal tu są.
refusal-shape-too-long = Rysunek ma więcej niż { $most } punktów. Narysuj prostszy. Twoje słowa nadal tu są.
refusal-shape-too-short = Rysunek potrzebuje co najmniej { $least } różnych punktów. Rysuj dalej. Twoje słowa nadal tu są.
refusal-text-broken = Niektóre litery dotarły uszkodzone i nie można ich zachować. Prosimy napisać je jeszcze raz.
refusal-text-expected = Miały tu być słowa, a przyszło coś innego. Nic nie zapisano. Prosimy spróbować jeszcze raz.
refusal-text-too-long = Tekst ma { $length } znaków, a miejsca jest na { $most }. Prosimy go skrócić. Nic nie zginęło.
problem-disk-full = Na dysku nie ma już miejsca na { $file }. To, co właśnie podano, nie jest jeszcze zapisane; wszystko wcześniejsze jest bezpieczne. Zwolnij miejsce i spróbuj jeszcze raz.
problem-disk-failed = Dysk nie wykonał polecenia, więc nie można użyć { $file }. To, co zapisano wcześniej, jest bezpieczne. Sprawdź, czy nośnik jest podłączony, i spróbuj jeszcze raz.
problem-not-as-written = W pliku { $file } nie zachowało się to, co zapisano, więc zapis cofnięto. To, co zapisano wcześniej, jest bezpieczne. Spróbuj jeszcze raz; jeśli to się powtórzy, użyj innego dysku.
refusal-layer-unknown = W tym projekcie nie ma warstwy „{ $layer }”. Nic nie zostało zmienione.
problem-project-closed = Projekt został w tym czasie zamknięty. Wszystko zapisane wcześniej jest bezpieczne. Poproś kogoś z zespołu, by otworzył go ponownie.
problem-unexpected = Stało się coś nieprzewidzianego ({ $kind }). Wszystko zapisane wcześniej jest bezpieczne. Spróbuj jeszcze raz, a jeśli się powtórzy, powiedz o tym komuś z zespołu.
