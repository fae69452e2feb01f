### Polish. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Polski
## direction: ltr
## keyboard: pl
## reviewed: no

## The resident's card
card-region = Twoje miejsce na głos
card-begin = Dodaj swój głos
card-begin-compact = Dodaj
card-rests = Ten ekran odpoczywa
card-rests-words = Nie ma na nim miejsca na więcej. Prosimy powiedzieć o tym komuś z zespołu. Wszystko, co powiedzieli ludzie, jest bezpieczne.
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
card-where-line = Narysuj linię palcem albo stukaj punkt po punkcie.
card-where-area = Obrysuj obszar palcem albo stuknij jego rogi.
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
card-home-question = Czy to blisko Twojego domu?
card-home-why = Miejsca blisko domu pokazujemy na mapie tylko w przybliżeniu, żeby nikt nie wiedział, które drzwi są Twoje.
card-home-no = Nie, to miejsce dla wszystkich
card-home-yes = Tak, to blisko mojego domu
card-home-unsure = Nie wiem dokładnie
card-skip = Pomiń to pytanie
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
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    }
card-date-read =
    { $month ->
        [1] { $day } stycznia { $year }
        [2] { $day } lutego { $year }
        [3] { $day } marca { $year }
        [4] { $day } kwietnia { $year }
        [5] { $day } maja { $year }
        [6] { $day } czerwca { $year }
        [7] { $day } lipca { $year }
        [8] { $day } sierpnia { $year }
        [9] { $day } września { $year }
        [10] { $day } października { $year }
        [11] { $day } listopada { $year }
       *[12] { $day } grudnia { $year }
    }
card-date-earlier = Wcześniejsze lata
card-date-later = Późniejsze lata
card-date-clear = Pomiń datę
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

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Kto pyta?
card-who-organiser = Kto pyta
card-who-organiser-unknown = Osoby, które opiekują się tym ekranem. Zapytaj je, chętnie powiedzą więcej.
card-who-why = Dlaczego
card-who-why-unknown = Żeby usłyszeć, co ludzie myślą o tym miejscu.
card-who-kept = Jak długo to przechowujemy
card-who-kept-unknown = Nikt jeszcze tego tu nie zapisał. Zapytaj osoby, które opiekują się tym ekranem.
card-who-back = Jak to wycofać
card-who-back-words = Naciśnij „Wycofaj”, kiedy podziękujemy. Później podaj zespołowi numer, który dostaniesz z podziękowaniem. Wtedy to, co nam dajesz, zostanie usunięte.
card-who-reach = Kontakt z nimi:
card-who-free = Nie musisz podawać imienia. Możesz przerwać w każdej chwili.
card-receipt-scan = Zrób zdjęcie tego kwadratu albo zapisz numer.
card-receipt-print = Wydrukuj
card-receipt-printed = Drukuje się.
card-receipt-not-printed = Nie udało się wydrukować. Twój numer i tak jest ważny. Zapisz go, proszę.
card-receipt-code = Kwadratowy kod z numerem { $ref }
card-slip-number = Twój numer
card-slip-words = Z tym numerem możesz zapytać zespół, co z tego wyniknie, albo to wycofać.
card-take-back = Wycofaj
card-take-back-question = Wycofać to?
card-take-back-words = To, co przed chwilą nam dano, zostanie usunięte. Nikt tego nie zobaczy.
card-take-back-yes = Tak, wycofaj
card-take-back-no = Nie, zostaw
card-taken-back = Już tego nie ma
card-taken-back-words = To, co nam dano, zostało usunięte. Nikt tego nie zobaczy.
card-hear = Chcesz wiedzieć, co z tego wyniknie?
card-hear-yes = Tak, dajcie mi znać
card-contact-question = Jak możemy się z Tobą skontaktować?
card-contact-optional = Pomiń, co chcesz. To, co nam powiedziano, i tak jest bezpieczne.
card-contact-name = Imię i nazwisko
card-contact-email = E-mail
card-contact-phone = Telefon
card-contact-purposes = O czym możemy do Ciebie pisać? Zaznacz, co chcesz.
card-contact-purpose-keep_in_touch = Powiedzcie mi, co z tego wyniknie
card-contact-purpose-invite = Zaproście mnie, kiedy coś się tu będzie działo
card-contact-purpose-help = Zapytajcie, kiedy mogę pomóc
card-contact-sealed = Zamykamy to na klucz, z dala od mapy. Otworzyć może tylko zespół. Możesz to wycofać w każdej chwili.
card-contact-keep = Zachowaj
card-contact-not = Nie, dziękuję
card-contact-kept = Dziękujemy. Twój kontakt jest zamknięty na klucz.
refusal-contact-empty = Podaj adres e-mail albo numer telefonu, albo naciśnij „Nie, dziękuję”. To, co wpisano, nadal tu jest.
refusal-contact-email = W adresie e-mail czegoś brakuje. Sprawdź znak @ i kropkę. To, co wpisano, nadal tu jest.
refusal-contact-phone = Numer telefonu jest bardzo krótki. Sprawdź go jeszcze raz. To, co wpisano, nadal tu jest.
refusal-contact-without-purpose = Zaznacz przynajmniej jedną rzecz, o której możemy pisać, albo naciśnij „Nie, dziękuję”.
refusal-consent-words-differ = Słowa na tym ekranie właśnie się zmieniły. Przeczytaj je jeszcze raz i ponownie naciśnij „Zachowaj”.

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
map-find = Znajdź ulicę lub miejsce
map-home = Wróć do naszej okolicy
map-ground = Co pokazuje mapa
map-ground-bases = Mapa
map-ground-show = Pokaż „{ $title }”
map-here = Tu jesteś
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

## The facilitator's window
ui-rail = Części tego okna
ui-rail-waiting = { $place }, czeka: { $count }
ui-map = Mapa
ui-review = Przegląd
ui-sessions = Spotkania
ui-hand-over = Przekazanie
ui-project = Projekt
ui-undo = Cofnij
ui-redo = Ponów
ui-undone = Cofnięto.
ui-redone = Ponowiono.
ui-resident-screen = Ekran mieszkańców
ui-close = Zamknij
ui-done = Gotowe
ui-save = Zapisz
ui-stop = Zatrzymaj
ui-not-now = Nie teraz
ui-choose = Wybierz…
ui-choose-for = Wybierz: { $field }
ui-show-in-folder = Pokaż w folderze
ui-status-line = Co jest zapisane
ui-saved = Zapisane: { $count }
ui-snapshot = ostatnia kopia { $when }
ui-snapshot-none = nie ma jeszcze kopii
ui-offline = bez internetu
ui-online = pobiera mapę z { $host }
ui-practice = Ćwiczenie

ui-status-pending = Czeka
ui-status-published = Opublikowane
ui-status-hidden = Ukryte
ui-status-withdrawn = Wycofane
ui-status-filter = { $status }, { $count }. Pokaż tylko te

# Layers and contributions
ui-layers = Warstwy
ui-layer-count =
    { $count ->
        [0] jeszcze nic
       *[other] { $count }
    }
ui-layer-waiting = czeka: { $count }
ui-layer-hidden = ukryte: { $count }
ui-layer-hide = Ukryj na mapie: { $layer }
ui-layer-show = Pokaż na mapie: { $layer }
ui-layer-last = Jedna warstwa zostaje na mapie
ui-layer-categories = Kategorie: { $layer }
ui-contributions = Głosy
ui-shown = Widoczne: { $count }
ui-search = Szukaj słów, miejsc, numerów
ui-empty-project = Nikt jeszcze nic nie powiedział. Otwórz ekran mieszkańców i zacznij.
ui-empty-filter = Nic nie pasuje. Wpisz mniej słów albo pokaż więcej warstw.
ui-no-words = Bez słów, samo miejsce

# One contribution
ui-inspector = Otwarty głos
ui-own-words = Własnymi słowami, tak jak zostawiono:
ui-edit = Zmień
ui-edit-heading = Zmień { $ref }
ui-edit-title = Tytuł
ui-edit-category = Kategoria
ui-category-none = Bez kategorii
ui-edit-words = Słowa, które czytają inni
ui-edit-words-help = To, co ktoś sam napisał, zostaje w projekcie bez zmian.
ui-changed = Zmieniono { $ref }.
ui-delete = Usuń
ui-delete-title = Usunąć { $ref }?
ui-delete-words = Słowa, miejsce i zdjęcia znikną z projektu. Dopóki to okno jest otwarte, Cofnij je przywróci.
ui-deleted = Usunięto { $ref }. Cofnij przywróci ten głos.
ui-photo = Zdjęcie
ui-photo-unreadable = Tego zdjęcia nie można pokazać. Słowa są zachowane.
ui-recording = Nagranie, { $seconds } s
ui-history-ref = Numer { $ref }
ui-history-left = Zostawiono { $when }
ui-history-session = Spotkanie: { $title }
ui-history-station = Ekran: { $station }
ui-history-language = Język: { $name }
ui-history-not-located = Nie ma jeszcze miejsca na mapie
ui-history-place = Miejsce: { $place }
ui-history-practice = Tylko ćwiczenie: nigdy nie opuszcza tego projektu
ui-history-changed =
    { $times ->
        [one] Zmieniono raz, { $when }
        [few] Zmieniono { $times } razy, ostatnio { $when }
        [many] Zmieniono { $times } razy, ostatnio { $when }
       *[other] Zmieniono { $times } razu, ostatnio { $when }
    }
ui-history-hidden = Ukryte, ponieważ: { $reason }

# Deciding
ui-decide-published = Opublikuj
ui-decide-hidden = Ukryj…
ui-decide-pending = Niech jeszcze czeka
ui-now-published = Opublikowano { $ref }. Teraz każdy może to zobaczyć.
ui-now-hidden = Ukryto { $ref }. Widzisz to tylko Ty.
ui-now-pending = { $ref } znów czeka na decyzję.
ui-review-waiting =
    { $count ->
        [0] nic nie czeka
       *[other] czeka: { $count }
    }
ui-review-keys = ↑ ↓ czytaj dalej · P opublikuj · H ukryj
ui-review-empty = Wszystko przeczytane. Nic nie czeka.
ui-hide = Ukryj
ui-hide-title = Ukryć { $ref }?
ui-hide-words = Zniknie z każdego ekranu, który widzą mieszkańcy. Słowa, miejsce i zdjęcia zostają w projekcie razem z powodem.
ui-hide-reason = Dlaczego?
ui-hide-because-names-somebody = Wymienia prywatną osobę
ui-hide-because-unkind = Rani kogoś
ui-hide-because-not-here = Nie dotyczy tego miejsca
ui-hide-because-twice = Powiedziane dwa razy przez tę samą osobę
ui-hide-because-test = Tylko próba

# Sessions
ui-session-none-short = Brak spotkania
ui-session-practising = Ćwiczenie: { $title }
ui-session-none = Żadne spotkanie nie trwa
ui-session-none-words = Każdy głos nosi nazwę spotkania, z którego pochodzi. Rozpocznij je, gdy otwierasz drzwi.
ui-session-open-more = Rozpocznij spotkanie…
ui-session-practise = Najpierw poćwicz…
ui-session-open-title = Rozpocznij spotkanie
ui-session-open-words = Od teraz wszystko, co ludzie zostawią, należy do tego spotkania.
ui-session-title = Jak się nazywa?
ui-session-title-example = Sobotni dzień otwarty
ui-session-venue = Gdzie się odbywa?
ui-session-venue-example = Świetlica, ulica Młyńska
ui-session-facilitator = Kto je prowadzi?
ui-session-practice-head = Tylko próbujesz?
ui-session-practice = To jest ćwiczenie
ui-session-practice-help = Głosy z ćwiczeń leżą osobno i nigdy nie opuszczają projektu.
ui-session-open = Rozpocznij
ui-session-opened = Spotkanie „{ $title }” się zaczęło. Do niego należy to, co ludzie zostawią.
ui-session-is-open = Trwa
ui-session-since = Od { $when }
ui-session-brought =
    { $count ->
        [0] Jeszcze żadnych głosów
        [one] { $count } głos
        [few] { $count } głosy
        [many] { $count } głosów
       *[other] { $count } głosu
    }
ui-session-close = Zakończ spotkanie
ui-session-close-title = Zakończyć „{ $title }”?
ui-session-close-words = Wszystko, co przyszło, zostaje. To, co ludzie zostawią później, nie należy do żadnego spotkania, dopóki nie zaczniesz następnego.
ui-session-closed = Spotkanie „{ $title }” się zakończyło.
ui-sessions-empty = Nie było jeszcze żadnego spotkania.

# The project
ui-project-organiser = Organizator
ui-project-area = Obszar
ui-project-no-area = Bez granicy: wszędzie liczy się jako wewnątrz
ui-project-base-map = Mapy
ui-maps-add = Dodaj mapę…
ui-maps-none = Nie ma jeszcze mapy. Znaki leżą na pustym papierze, dopóki jej nie dodasz: z urzędu, z OpenStreetMap albo zeskanowany plan.
ui-maps-working = Dodawanie…
ui-maps-files = Mapy, warstwy i plany
ui-maps-missing = Nie ma jej na miejscu. Projekt jest bezpieczny; pusta jest tylko mapa pod spodem.
ui-maps-find = Znajdź ją…
ui-maps-remove = Wyjmij „{ $title }”
ui-maps-remove-words = Jej plik zostaje w folderze projektu. Żaden znak nie zginie.
ui-maps-remove-yes = Wyjmij
ui-maps-maker = Plik nie mówi, kto zrobił tę mapę, a jej twórcy muszą być na niej podani. Kto ją zrobił?
ui-maps-crs = Obraz nie mówi, w jakim jest układzie współrzędnych. W jakim, na przykład EPSG:27700?
ui-maps-go-on = Dodaj
ui-maps-online-add = Dodaj mapę z internetu…
ui-maps-online-address = Adres jej kafelków, tak jak go podają twórcy, z {"{z}"}, {"{x}"} i {"{y}"}:
ui-maps-online-maker = Kto ją zrobił? Twórcy muszą być podani na mapie.
ui-maps-online-is-off = Z internetu ({ $host }). Wyłączona.
ui-maps-online-is-on = Z internetu ({ $host }). Włączona do zamknięcia tego okna.
ui-maps-online-use = Włącz
ui-maps-online-stop = Wyłącz
ui-maps-online-title = Użyć internetu dla „{ $title }”?
ui-maps-online-words = { $host } zobaczy adres tego komputera i ulice, na które patrzysz. Ekrany mieszkańców nigdy z niej nie korzystają. Wyłączy się znowu, gdy tylko zamkniesz to okno.
ui-project-languages = Języki do wyboru dla mieszkańców
ui-project-languages-unread = Przetłumaczone, ale nieczytane jeszcze przez nikogo, kto mówi tym językiem od dziecka
ui-project-first-seen = Co widzą inni
ui-project-moderated = Tylko to, co opublikował ktoś z zespołu
ui-project-open = Wszystko, od razu po zostawieniu
ui-project-file = Plik
ui-project-files = Projekty
ui-look-colours = Kolory tego okna
ui-look-light = Spokojne
ui-look-contrast = Wysoki kontrast
ui-look-size = Wielkość słów
ui-other-project = Otwórz inny projekt

# Handing over
ui-hand-over-words = Przekaż warstwy planistom, partnerom albo wszystkim: jako plik, który otworzą we własnym programie.
ui-hand-over-published = opublikowane i gotowe do przekazania
ui-hand-over-pending = czekają jeszcze na decyzję
ui-hand-over-hidden = ukryte
ui-export = Przekaż
ui-export-more = Przekaż…
ui-export-words = Kopia dla innych. Sam projekt się nie zmienia.
ui-export-for = Dla kogo?
ui-export-profile-public = Dla wszystkich
ui-export-profile-public-words = Tylko to, co opublikowane. Dzień, bez godziny. Miejsca blisko domów są rozmyte. Nic o tym, kto i na którym ekranie.
ui-export-profile-partner = Dla partnerów
ui-export-profile-partner-words = Także to, co czeka, z numerem, stanem i spotkaniem. Miejsca blisko domów pozostają rozmyte.
ui-export-profile-full = Pełne
ui-export-profile-full-words = Także ukryte: słowa ludzi, dokładne miejsca, godziny, ekrany, Twoje powody. Chroń ten plik tak jak projekt.
ui-export-leave =
    { $count ->
        [one] { $count } głos
        [few] { $count } głosy
        [many] { $count } głosów
       *[other] { $count } głosu
    }
ui-export-facts = O każdym: { $facts }
ui-export-licence = Licencja
ui-export-licence-example = Na jakiej inni mogą tego używać; można zostawić puste
ui-export-embed = Zdjęcia w pliku, a nie obok niego
ui-export-counting = Liczenie tego, co wychodzi…
ui-export-along = Razem z nimi: { $things }
ui-export-any-session = Każde spotkanie
ui-export-any-topic = Każdy temat
ui-export-any-status = Każdy stan
ui-export-everywhere = Wszędzie
ui-export-own-area = Na obszarze projektu
ui-export-area-of-file = Na obszarze z pliku…
ui-export-area-files = Obszary
ui-export-any-day = Dowolny dzień
ui-export-between = Między dwoma dniami
ui-export-days = Pierwszy i ostatni dzień
ui-export-first-day = Pierwszy dzień
ui-export-last-day = Ostatni dzień
ui-export-checked = Otwarto ponownie i policzono: wszystko jest.
ui-export-beside = Trzymaj razem z nim: { $names }
ui-export-narrow = Tylko część
ui-export-session = Spotkanie
ui-export-topic = Temat
ui-export-status = Stan
ui-export-where = Gdzie
ui-export-when = Kiedy
ui-export-leaving =
    { $count ->
        [0] Przy tych wyborach nic nie wychodzi.
        [one] Wychodzi dokładnie to: { $count } głos.
        [few] Wychodzi dokładnie to: { $count } głosy.
        [many] Wychodzi dokładnie to: { $count } głosów.
       *[other] Wychodzi dokładnie to: { $count } głosu.
    }
ui-export-media =
    { $count ->
        [one] { $count } zdjęcie lub nagranie
        [few] { $count } zdjęcia i nagrania
        [many] { $count } zdjęć i nagrań
       *[other] { $count } zdjęcia i nagrania
    }
ui-export-coarsened =
    { $count ->
        [one] { $count } jest blisko domu: jego miejsce przesunięto na środek pola o boku { $metres } m.
        [few] { $count } są blisko domów: ich miejsca przesunięto na środek pól o boku { $metres } m.
        [many] { $count } jest blisko domów: ich miejsca przesunięto na środek pól o boku { $metres } m.
       *[other] { $count } jest blisko domów: ich miejsca przesunięto na środek pól o boku { $metres } m.
    }
ui-export-layers = Które warstwy?
ui-export-format = W jakiej postaci?
ui-export-crs = Współrzędne
ui-crs-wgs84 = Długość i szerokość geograficzna
ui-crs-british-grid = Brytyjska siatka krajowa
ui-export-target = Zapisz jako
ui-export-go = Przekaż
ui-export-writing = Zapisywanie { $file }…
ui-export-snapshot = Powstaje kopia projektu. Możesz pracować dalej.
ui-export-rows = Głosy: { $done } z { $total }
ui-export-cancelled = Zatrzymano. Nic nie zapisano.
ui-export-saved = Zapisano: { $file }
ui-export-count =
    { $count ->
        [0] Nie było czego przekazać: w pliku nie ma głosów.
        [one] W pliku jest { $count } głos.
        [few] W pliku są { $count } głosy.
        [many] W pliku jest { $count } głosów.
       *[other] W pliku jest { $count } głosu.
    }
ui-export-not-located =
    { $count ->
        [one] { $count } z nich nie ma miejsca.
        [few] { $count } z nich nie mają miejsca.
        [many] { $count } z nich nie ma miejsca.
       *[other] { $count } z nich nie ma miejsca.
    }
ui-export-in-crs = Współrzędne: { $crs }.
ui-export-lost =
    { $count ->
        [one] { $count } głosu nie dało się przenieść do { $crs } i nie ma go w pliku: { $refs }.
        [few] { $count } głosów nie dało się przenieść do { $crs } i nie ma ich w pliku: { $refs }.
        [many] { $count } głosów nie dało się przenieść do { $crs } i nie ma ich w pliku: { $refs }.
       *[other] { $count } głosu nie dało się przenieść do { $crs } i nie ma go w pliku: { $refs }.
    }

# The start screen
ui-start-words = Mapa Twojej okolicy, którą tworzą jej mieszkańcy.
ui-start-new = Nowy projekt…
ui-start-open = Otwórz…
ui-start-sample = Otwórz przykładową okolicę
ui-start-promise = Wszystko zostaje na tym komputerze. Bez konta, bez internetu.
ui-start-recent = Ostatnie projekty
ui-start-empty = Jeszcze nic tu nie ma
ui-start-empty-words = Tu pojawią się otwierane projekty. Aby się najpierw rozejrzeć, otwórz przykład: zmyśloną okolicę z głosami mieszkańców.
ui-start-making = Tworzenie projektu…
ui-start-sampling = Przygotowywanie przykładu…
ui-start-opened = Ostatnio otwarto { $when }
ui-start-missing = Nie ma go tam, gdzie był. Czy jego dysk lub pendrive jest podłączony?
ui-start-forget = Zapomnij
ui-start-card = Otwórz { $title }
ui-new = Nowy projekt
ui-new-words = Wszystko można później zmienić. Teraz potrzebny jest tylko tytuł.
ui-new-title = Jak się nazywa?
ui-new-title-example = Plan okolicy Brookvale
ui-new-template = O co pytasz ludzi?
ui-new-area = Granica okolicy
ui-new-area-help = Warstwa mapy z obszarem, na przykład z urzędu. Można pominąć.
ui-new-area-files = Warstwy map
ui-new-base-map = Mapa podkładowa
ui-new-base-map-help = Plik PMTiles, na którym się rysuje. Jest kopiowany do projektu, więc internet nie jest potrzebny.
ui-new-base-map-files = Mapy podkładowe
ui-new-folder = Gdzie go trzymać?
ui-new-folder-help = Projekt dostanie tam własny folder.
ui-new-create = Utwórz projekt

# Leaving a screen alone with residents
ui-lock = Zablokuj ekran mieszkańców…
ui-lock-title = Zostaw ten ekran mieszkańcom
ui-lock-words = Widzą mapę i kartę, i nic więcej z tego komputera. Tak to teraz wygląda:
ui-lock-back = Jak wrócić
ui-lock-back-words = Przytrzymaj górny róg ekranu przez trzy sekundy albo naciśnij Ctrl+Shift+L. Potem wpisz PIN.
ui-lock-go = Zablokuj ekran
ui-lock-anyway = Zablokuj mimo to
ui-check-room-well = Na dysku jest miejsce.
ui-check-room-bad = Na dysku zostało tylko { $free } MB. Najpierw zwolnij miejsce: gdy jest mniej niż 200 MB, nowa wizyta się nie zaczyna.
ui-check-place-well = Projekt leży na dysku tego komputera.
ui-check-place-cloud = Projekt leży w folderze kopiowanym do internetu, a to może go uszkodzić podczas pracy. Najpierw przenieś go do innego folderu.
ui-check-place-network = Projekt leży na dysku sieciowym, gdzie zapis nie jest pewny. Najpierw skopiuj go na ten komputer.
ui-check-place-removable = Projekt leży na pendrivie lub dysku, który każdy może wyjąć. Najpierw skopiuj go na ten komputer.
ui-check-clock-well = Zegar pokazuje { $when }.
ui-check-clock-bad = Zegar pokazuje { $when }, a to nie może być prawda. Najpierw go ustaw: głosy dostają tę datę.
ui-check-fonts-well = Są litery wszystkich języków.
ui-check-fonts-bad = Brakuje niektórych liter ({ $missing }). Zastępują je litery systemu; najpierw obejrzyj każdy język.
ui-check-account-well = Używasz zwykłego konta.
ui-check-account-bad = Pracujesz tu jako administrator. W miejscu publicznym używaj zwykłego konta, najlepiej założonego dla tego ekranu.
ui-pin-ask = Dla osoby prowadzącej
ui-pin-ask-words = Wpisz PIN, aby wyjść z ekranu mieszkańców.
ui-pin-stay = Wróć do mapy
ui-pin-leave = Wyjdź
ui-pin-wait = To nie ten PIN. Spróbuj znowu za { $seconds } s.
ui-pin-again = Spróbuj jeszcze raz.
ui-pin-choose = Wybierz PIN
ui-pin-choose-words = Od czterech do ośmiu cyfr, które znasz tylko Ty. Bez nich nikt nie wyjdzie z ekranu mieszkańców.
ui-pin-go-on = Dalej
ui-pin-keep = Zachowaj ten PIN
ui-pin-twice = Jeszcze raz, proszę.
ui-pin-differs = To był inny. Wybierz ponownie.
ui-pin-change = Zmień PIN…
ui-pin-clear = Cofnij wszystkie cyfry
ui-pin-back = Cofnij ostatnią cyfrę
ui-pin-typed =
    { $count ->
        [one] Wpisano jedną cyfrę
        [few] Wpisano { $count } cyfry
        [many] Wpisano { $count } cyfr
       *[other] Wpisano { $count } cyfry
    }
ui-call-title = Prosimy zawołać kogoś z zespołu
ui-call-words = Ten ekran potrzebuje trochę pomocy. Wszystko, co tu zostawiono, jest bezpieczne.

## Answers to one another

refusal-response-unknown = To zostało już cofnięte albo już tego nie ma. Nic nie zmieniono.
refusal-offer-incomplete = Musimy wiedzieć trochę więcej o tej pomocy. Wybierz jeszcze raz. Nic nie zginęło.

card-others = Zobacz, co mówią inni
card-others-title = Co mówią inni
card-others-empty = Nikt jeszcze nic tu nie powiedział. Możesz być pierwszą osobą.
card-others-look = Jak oglądać
card-others-list = Lista
card-others-stories = Historie
card-others-order = Kolejność
card-others-newest = Najnowsze
card-others-nearest = Najbliższe
card-others-about = O czym
card-others-all = Wszystko
card-others-map = Możesz też dotknąć znaku na mapie.
card-others-wait = Chwileczkę …
card-others-more = Pokaż więcej
card-voice-agree = Zgadzam się
card-voice-agreed = Zgadzasz się
card-voice-agree-back = Już się nie zgadzasz.
card-voice-needs-help = Potrzebna pomoc
card-voice-away = { $metres } m stąd
card-voice-comment-count = Komentarze: { $count }
card-voice-offer-count = Oferty pomocy: { $count }
card-voice-gone = Tego już nie można przeczytać.
card-voice-more = Czytaj dalej
card-voice-listen = Posłuchaj
card-voice-outcome = Co z tego wynikło
card-voice-needs = Czego potrzeba
card-voice-help = Czy możesz pomóc?
card-voice-offers = Kto by pomógł
card-voice-comments = Co mówią ludzie
card-progress-heard = Słyszymy
card-progress-planned = Planujemy to
card-progress-under_way = Zaczęliśmy
card-progress-done = Gotowe
card-progress-not_now = Jeszcze nie teraz
card-need-skill = Ktoś z umiejętnością
card-need-hours = Czas
card-need-thing = Rzeczy
card-need-come_along = Ludzie, którzy przyjdą
card-need-visits = Zapraszamy w odwiedziny
card-offer-skill = Umiejętność
card-offer-hours = Trochę czasu
card-offer-thing = Jakaś rzecz
card-offer-come_along = Przyjdę
card-offer-which-skill = Co dobrze umiesz?
card-offer-which-thing = Co możesz dać lub pożyczyć?
card-offer-which-hours = Ile czasu?
card-offer-how-often = Jak często?
card-offer-note = Chcesz coś dodać? Możesz zostawić puste.
card-offer-come-along-words = Świetnie! Inni zobaczą, że ktoś by przyszedł.
card-offer-send = Zaproponuj to
card-skill-gardening = Ogród
card-skill-building = Budowanie
card-skill-cooking = Gotowanie
card-skill-teaching = Uczenie
card-skill-organising = Organizowanie
card-skill-computers = Komputery
card-skill-art = Sztuka i muzyka
card-skill-driving = Jazda autem
card-skill-care = Opieka nad ludźmi
card-thing-tools = Narzędzia
card-thing-materials = Materiały
card-thing-plants = Rośliny
card-thing-food = Jedzenie i picie
card-thing-room = Pokój lub miejsce
card-thing-transport = Auto lub furgonetka
card-hours =
    { $hours ->
        [one] 1 godzina
        [few] { $hours } godziny
       *[other] { $hours } godzin
    }
card-period-once = Tylko raz
card-period-week = Co tydzień
card-period-month = Co miesiąc
card-comment = Powiedz coś
card-comment-ask = Co chcesz o tym powiedzieć?
card-comment-send = Powiedz to
card-answer-waits = Dziękujemy! Zapisane. Najpierw przeczyta to ktoś z zespołu. Potem zobaczą to wszyscy.
card-answer-shown = Dziękujemy! Teraz widzą to wszyscy.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = Od Ciebie
card-own-waits = Na razie widzisz to tylko Ty. Najpierw przeczyta to ktoś z zespołu.
refusal-too-much-in-a-visit = To już bardzo dużo jak na jedną wizytę. Tego nie zapisaliśmy. Wszystko wcześniejsze jest zapisane. Naciśnij Zakończ i zrób miejsce komuś innemu.
refusal-too-much-in-a-while = W krótkim czasie przyszło tu bardzo dużo. Tego jeszcze nie zapisaliśmy. Wszystko wcześniejsze jest zapisane. Twoje słowa wciąż tu są: poczekaj kilka minut i spróbuj jeszcze raz.

card-thanks-near = Zgadzasz się? Możesz pomóc?
card-thanks-first = To pierwszy głos
card-thanks-first-words = Nikt jeszcze nic tu w pobliżu nie powiedział. Inni pójdą w twoje ślady.
map-voice-agree = Zgadzam się
map-voice-open = Odpowiedz lub pomóż
map-story-pause = Zatrzymaj
ui-responses = Komentarze i oferty pomocy
ui-responses-waiting = Komentarze i oferty pomocy: czeka { $count }
ui-responses-agree = Osoby, które się zgadzają: { $count }
ui-response-comment = Komentarz
ui-response-offer = Oferta pomocy
ui-outcome = Potrzeby i co z tego wynikło
ui-outcome-title = { $ref }: potrzeby i co z tego wynikło
ui-outcome-words = Mieszkańcy czytają to obok wypowiedzi: wy mówicie, my robimy.
ui-outcome-needs = Czego potrzeba od innych
ui-outcome-need-note = W kilku słowach
ui-outcome-progress = Jak daleko to zaszło
ui-outcome-none = Jeszcze nic nie powiedziano
ui-outcome-answer = Odpowiedź dla wszystkich
ui-outcome-commitments = Kto, co i do kiedy
ui-outcome-commitments-help = Jedna obietnica w wierszu, na przykład „Amina: rozmowa ze szkołą do maja”.
ui-outcome-saved = Mieszkańcy widzą teraz odpowiedź dotyczącą { $ref }.

## Without reading, and without the map
card-listen = Przeczytaj mi to
card-listen-stop = Przestań czytać
card-where-words = Opisz słowami, gdzie to jest
card-where-words-question = Powiedz własnymi słowami, gdzie to jest
card-where-words-help = Na przykład: za szkołą, przy niebieskiej bramie. Ktoś z projektu zaznaczy to później na mapie.

## Drawing on the map
card-where-drawn = Twój rysunek jest zaznaczony. Przesuń kropkę, aby go zmienić, albo narysuj od nowa.
card-handle-spot = Twoje miejsce. Przesuń je klawiszami strzałek.
card-handle-corner = Róg { $corner } z { $corners }. Przesuń go klawiszami strzałek.
card-handle-whole = Cały rysunek. Przesuń go klawiszami strzałek.

## The keyboard on the screen
card-keyboard = Klawiatura
card-key-shift = Wielkie litery
card-key-delete = Usuń
card-key-line = Nowa linia
card-key-done = Gotowe
card-key-hide = Schowaj klawiaturę
card-key-signs = Cyfry i znaki
card-key-letters = Litery
card-key-script = Inne litery
card-key-space = Spacja

## A table for several people, from the facilitator’s window
ui-table = Stół dotykowy…
ui-table-title = Przygotuj stół
ui-table-words = Kilka osób siada wokół jednego ekranu, każda ze swoją kartą, kolorem i znakiem, i razem korzysta z mapy.
ui-table-seats = Ile osób może usiąść?
ui-table-small = Na ekranie niższym niż 2160 pikseli jest miejsce dla czterech.
ui-table-alone = Gdy nikt przy nim nie stoi
ui-table-lock = Zostaw go samego z mieszkańcami
ui-table-lock-help = Wyjść można tylko z kodem PIN. To okno jest tymczasem ukryte.
ui-table-open = Otwórz stół

## Seats round a table
card-seat-move = Przesuń to miejsce wokół stołu: { $seat }. Użyj klawiszy ze strzałkami.
card-seat-fish = niebieska ryba
card-seat-sun = pomarańczowe słońce
card-seat-leaf = zielony liść
card-seat-star = różowa gwiazda
card-seat-feather = brązowe pióro
card-seat-umbrella = błękitny parasol
card-seat-moon = fioletowy księżyc
card-seat-anchor = szara kotwica
map-held = Mapa stoi teraz w miejscu

## Photos, recordings and drawings
card-photo-take = Zrób zdjęcie
card-photo-another = Zrób jeszcze jedno zdjęcie
card-photo-choose = Wybierz zdjęcie z tego komputera
card-photo-title = Zrób zdjęcie
card-photo-shutter = Zrób zdjęcie
card-photo-again = Zrób jeszcze raz
card-photo-people = Kogo na nim widać?
card-photo-people-why = Zanim inni zobaczą zdjęcie z dziećmi, zespół ogląda je szczególnie uważnie.
card-photo-people-none = Nikogo
card-photo-people-people = Ludzi
card-photo-people-children = Dzieci
card-photo-keeping = Zapisujemy…
card-photo-kept = Twoje zdjęcie jest zapisane.
card-photo-number = Zdjęcie { $number }
card-photo-remove = Usuń zdjęcie { $number }
card-camera-opening = Kamera się włącza…
card-camera-denied = Na tym ekranie nie wolno używać kamery. To, co podałeś, jest zapisane. Możesz iść dalej bez zdjęcia.
card-camera-missing = Przy tym ekranie nie ma kamery. To, co podałeś, jest zapisane. Możesz iść dalej bez zdjęcia.
card-camera-busy = Aparat jest teraz tutaj: { $seat }. Spróbuj za chwilę.
card-camera-broken = Kamera nie odpowiada. To, co podałeś, jest zapisane. Spróbuj jeszcze raz albo idź dalej bez zdjęcia.
card-try-again = Spróbuj jeszcze raz
card-go-on-without = Dalej bez zdjęcia
card-voice-start = Dotknij i mów
card-voice-hold = Albo przytrzymaj, dopóki mówisz.
card-voice-private = Twój głos słyszy tylko zespół. Inni czytają to, co powiesz.
card-voice-stop = Już powiedziane
card-voice-listening = Słuchamy
card-voice-time = Długość { $time }
card-voice-again = Powiedz jeszcze raz
card-voice-remove = Usuń
card-voice-kept = Twoje nagranie jest zapisane.
card-voice-play = Posłuchaj
card-voice-pause = Przestań słuchać
card-voice-short = To było za krótkie, żeby usłyszeć. Naciśnij, powiedz i naciśnij jeszcze raz.
card-microphone-opening = Mikrofon się włącza…
card-microphone-denied = Na tym ekranie nie wolno używać mikrofonu. To, co podałeś, jest zapisane. Możesz to napisać.
card-microphone-missing = Przy tym ekranie nie ma mikrofonu. To, co podałeś, jest zapisane. Możesz to napisać.
card-microphone-busy = Mikrofon jest teraz tutaj: { $seat }. Spróbuj za chwilę.
card-microphone-broken = Mikrofon nie odpowiada. To, co podałeś, jest zapisane. Spróbuj jeszcze raz albo napisz.
card-sketch-start = Narysuj coś
card-sketch-title = Rysuj tutaj
card-sketch-pad = Kartka do rysowania. Klawiszami: strzałki przesuwają pisak, spacja opuszcza go i podnosi.
card-sketch-pen-down = Pisak jest opuszczony.
card-sketch-pen-up = Pisak jest podniesiony.
card-sketch-inks = Kolor pisaka
card-sketch-ink-black = Czarny
card-sketch-ink-blue = Niebieski
card-sketch-ink-green = Zielony
card-sketch-ink-red = Czerwony
card-sketch-undo = Cofnij
card-sketch-clear = Wyczyść wszystko
card-sketch-keep = Zapisz
card-sketch-kept = Twój rysunek jest zapisany.
card-sketch-drawing = Twój rysunek
card-sketch-again = Narysuj od nowa
card-sketch-remove = Usuń
card-read-photo =
    { $count ->
        [one] Jedno zdjęcie
        [few] { $count } zdjęcia
       *[other] { $count } zdjęć
    }
card-read-voice = Nagranie
card-read-sketch = Rysunek
map-voice = Nagranie, { $time }
map-voice-play = Posłuchaj
map-voice-pause = Przestań słuchać
map-voice-said = Powiedziane na głos
map-photo-held = To widzisz tylko ty
refusal-answer-not-attached = Tu odpowiada się zdjęciem, nagraniem albo rysunkiem. To, co podałeś, nadal tu jest.
refusal-answer-too-many = Tu mieszczą się { $most }. Usuń jedno. To, co podałeś, nadal tu jest.
refusal-attachment-lost = Zdjęcie, nagranie albo rysunek nie dotarło w całości. Twoje słowa nadal tu są. Usuń je i dodaj jeszcze raz.
refusal-media-too-large = To jest za duże, żeby zapisać. Twoje słowa nadal tu są. Spróbuj czegoś mniejszego albo krótszego.
refusal-media-too-many = Więcej naraz się nie zmieści. Wszystko, co już jest, zostaje. Naciśnij Gotowe i dopiero potem idź dalej.
refusal-picture-unreadable = Nie udało się otworzyć tego zdjęcia. Twoje słowa są zapisane. Spróbuj z innym zdjęciem.
refusal-recording-unreadable = Nie udało się otworzyć tego nagrania. Twoje słowa są zapisane. Powiedz to jeszcze raz.
refusal-recording-too-long = Nagranie może mieć { $minutes } minut. Twoje słowa są zapisane. Powiedz to jeszcze raz, krócej.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Co powiedzieli ludzie, stan na { $date }.
report-heard = Co usłyszeliśmy
report-nothing = Nikt jeszcze nic nie powiedział.
report-count = Wypowiedzi w tym raporcie: { $count }.
report-not-located = Bez miejsca na mapie: { $count }.
report-sessions = Gdzie ludzie to powiedzieli
report-no-session = Między spotkaniami
report-small-sessions = Wszystkie inne spotkania, na niektórych mniej niż 10 wypowiedzi
report-time-day = Dzień po dniu
report-time-week = Tydzień po tygodniu
report-time-month = Miesiąc po miesiącu
report-supported = Z czym zgadza się najwięcej osób
report-map = { $layer } na mapie: { $count }
report-overview = Wszystko na jednej mapie
report-about = Czego to dotyczy
report-category = Temat
report-no-category = Coś innego
report-place = Miejsce
report-no-place = nie ma na mapie
report-pictures = Na zdjęciach
report-photo = Zdjęcie
report-photos-left-out = Zdjęcia pominięte, aby ten plik dało się wysłać: { $count }. Są w pliku GeoPackage.
report-appendix = Wszystko, co powiedziano
report-layer-empty = Tu jeszcze nic nie ma.
report-made = Jak powstał ten raport

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Przejdź do listy
web-map = Mapa
web-by = { $organiser }, stan na { $day }
web-as-of = Stan na { $day }
web-search = Szukaj w tym, co powiedzieli ludzie
web-layers = Pokaż na mapie
web-category = Czego to dotyczy
web-everything = Wszystko
web-list = Co powiedzieli ludzie
web-count =
    { $count ->
        [one] 1 głos
        [few] { $count } głosy
       *[many] { $count } głosów
    }
web-count-of = { $count } z { $all } głosów
web-nothing = Nic tu nie pasuje. Spróbuj innych słów.
web-empty = Nikt jeszcze nic tu nie powiedział.
web-clear = Pokaż wszystko
web-more = Pokaż więcej ({ $count })
web-unplaced = Bez miejsca na mapie
web-near = Miejsce pokazano tylko w przybliżeniu, do { $metres } m
web-pile =
    { $count ->
        [one] 1 głos w tym miejscu
        [few] { $count } głosy w tym miejscu
       *[many] { $count } głosów w tym miejscu
    }
web-photos = Zdjęcia: { $count }
web-supports =
    { $count ->
        [one] 1 osoba się zgadza
        [few] { $count } osoby się zgadzają
       *[many] { $count } osób się zgadza
    }
web-additions = Odpowiedzi innych: { $count }
web-photos-left-out = Zdjęcia, które nie zmieściły się w tym pliku: { $count }. Mają je twórcy mapy.
web-recordings = Nagrania głosu, których nie ma w tym pliku: { $count }.
web-rights = Słowa i zdjęcia należą do osób, które je przekazały. Zanim użyjesz ich gdzie indziej, zapytaj: { $organiser }.
web-rights-nobody = Słowa i zdjęcia należą do osób, które je przekazały. Zapytaj, zanim użyjesz ich gdzie indziej.
web-private = W tym pliku jest też to, co nie jest dla wszystkich. Przechowuj go bezpiecznie i nie publikuj.
web-ground = Mapa: { $credit }
web-libraries = Oprogramowanie w tym pliku
web-no-script = Ta mapa potrzebuje JavaScriptu, który jest tu wyłączony. Otwórz plik w przeglądarce, w której jest włączony.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Większa
map-sheet-smaller = Mniejsza
map-sheet-turn = Obróć
map-sheet-read-on = Czytaj dalej
map-sheet-from-start = Od początku
map-sheet-agree =
    { $count ->
        [one] 1 osoba się zgadza
        [few] { $count } osoby się zgadzają
       *[many] { $count } osób się zgadza
    }
map-sheet-how = Przesuwaj strzałkami na klawiaturze. Escape odkłada kartę.
map-sheet-together = Spójrzmy na to razem

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = Zaczęła się runda
card-round-card = Karta dla Ciebie
card-round-result = Zobacz wynik
card-round-back = Wróć do rundy
card-round-aside = Odłóż na bok
card-round-your-dots = Twoje kropki
card-round-dots-left = Zostało { $left } z { $all }
card-round-more-dot = Jeszcze jedna kropka: { $idea }
card-round-less-dot = Zabierz jedną kropkę: { $idea }
card-round-lies = Twoje kropki tutaj: { $count }
card-round-funded = { $there } z { $cost }
card-round-paid = Opłacone
card-round-pot = W puli: { $left } z { $pot }
card-round-yours = Od Ciebie: { $amount }
card-round-more-money = Daj jeszcze { $amount }: { $idea }
card-round-less-money = Zabierz { $amount }: { $idea }
card-round-rest = Reszta: { $amount }
card-round-answer = Odpowiedz
card-round-not-now = Nie teraz
card-round-first = Najpierw dokończ to, o czym mówisz. Ta karta poczeka na Ciebie.
card-round-answering = To Twoja odpowiedź na
card-round-results = Oto wynik
card-round-none = Nie ma tu jeszcze nic do pokazania.
card-round-dot-count = Kropki: { $count }
card-round-idea = Pomysł { $number }
refusal-dots-used-up = Wszystkie kropki tego miejsca ({ $dots }) są już położone. Zabierz jedną, żeby położyć ją gdzie indziej.
refusal-idea-paid-for = Ten pomysł potrzebuje { $cost } i tyle już ma. Nic się nie zmieniło.
refusal-not-in-round = To nie należy do tego, o co teraz pytamy. Nic się nie zmieniło.
refusal-pot-empty = W puli zostało tylko { $left }. Nic się nie zmieniło.
refusal-round-over = Ta runda już się skończyła. To, co położono wcześniej, jest zachowane.

## On the wall, and the clock
map-time-up = Czas minął
map-time-left = Zostało czasu: { $time }
map-wall-now = Teraz przy stole

## What was done together, in the report and on the web map of a hand-over
report-rounds = Co ludzie zrobili razem
report-round-photo = Zdjęcie do rozmowy
report-round-dots = Kropki: { $dots } na każde miejsce
report-round-pot = Pula { $pot } do podziału
report-round-prompt = Karta dla wszystkich
report-round-answers = Odpowiedzi w tym raporcie: { $count }.
report-round-paid = { $there } z { $cost }
report-round-over = Dano więcej, niż było w puli: gdy jeden z tych pomysłów był ukryty, jego pieniądze były znów w puli. Nikomu nic nie zabrano.
report-round-untold = Inne pomysły, które dostały za mało, by to tu podać, bo małe liczby mogą zdradzić, kto to był: { $count }.
map-voice-rounds = Z rundy przy stole
map-round-dots = Kropki na pomysłach
map-round-money = Podzielone pieniądze

# The console beside a table
ui-window-console = Pulpit · { $project }
ui-window-wall = Ściana · { $project }
ui-console = Pulpit
ui-console-covered = Pulpit jest zasłonięty
ui-console-covered-words = Obok stoi stół. Tylko kto zna PIN, widzi, co przychodzi, i zmienia to, co widzą wszyscy.
ui-console-uncover = Wpisz PIN
ui-console-pin-words = Wpisz PIN, aby otworzyć pulpit.
ui-console-pin-open = Otwórz
ui-console-pin-stay = Nie teraz
ui-console-cover = Zasłoń pulpit
ui-console-time = Która godzina
ui-console-wall = Ściana
ui-console-wall-words = Pokazuje mapę, opowieści i wyniki na innym ekranie, dla wszystkich w sali
ui-console-wall-dark = Przyciemnij ścianę, gdy w sali zgaszono światła
ui-console-wall-light = Rozjaśnij znów ścianę
ui-console-seats = Przy stole
ui-console-seats-taken = Zajęte miejsca: { $taken } z { $seats }
ui-console-seats-empty = Żaden stół nie jest otwarty. Otwórz go w oknie prowadzącego, a każdy, kto usiądzie, pojawi się tutaj.
ui-console-seats-back = Miejsca jak na początku
ui-console-seats-back-words = Odstawia każde przesunięte miejsce tam, gdzie było najpierw
ui-console-have-left = Coś zostawili: { $some } z { $taken }
ui-console-seat-free = Wolne
ui-console-since = od { $when }
ui-console-quiet = cisza { $minutes } min
ui-console-left = zostawiono: { $count }
ui-console-sign-leaf = Liść
ui-console-sign-sun = Słońce
ui-console-sign-moon = Księżyc
ui-console-sign-star = Gwiazda
ui-console-sign-feather = Pióro
ui-console-sign-fish = Ryba
ui-console-sign-anchor = Kotwica
ui-console-sign-umbrella = Parasol
ui-console-doing = Ktoś tu jest
ui-console-doing-what = Wybiera, o czym powie
ui-console-doing-where = Szuka miejsca
ui-console-doing-home = Mówi, czym jest to miejsce
ui-console-doing-tell = Opowiada
ui-console-doing-thanks = Już po podziękowaniu
ui-console-doing-others = Czyta, co powiedzieli inni
ui-console-incoming = Co przychodzi
ui-console-incoming-empty = Nic jeszcze nie przyszło. Co ludzie zostawią, pojawi się tu od razu.
ui-console-publish = Opublikuj
ui-console-hide = Ukryj…
ui-console-spotlight = Pokaż wszystkim
ui-console-published-already = Wszyscy już to widzą.
ui-console-hidden-already = To już jest ukryte.
ui-console-unpublished-unlit = Najpierw opublikuj: razem można oglądać tylko to, co wszyscy mogą widzieć.
ui-console-practice-unlit = Próby nie pokazuje się nikomu.
ui-console-spotlight-on = Wszyscy patrzą na „{ $name }”
ui-console-spotlight-on-other = Wszyscy patrzą na jeden znak
ui-console-spotlight-end = Odłóż
ui-console-round = Rundy
ui-console-begin-dots = Kropki
ui-console-begin-dots-words = Każde miejsce kładzie kilka kropek na pomysłach. Ile gdzie leży, widać dopiero na końcu.
ui-console-begin-tokens = Wspólna pula
ui-console-begin-tokens-words = Wszyscy razem wydają jedną pulę na pomysły, które coś kosztują.
ui-console-begin-prompt = Karta dla wszystkich
ui-console-begin-prompt-words = Rozdaj pytanie, zdanie albo zdjęcie na każde miejsce.
ui-console-nothing-to-choose = Nie ma jeszcze z czego wybierać. Najpierw opublikuj pomysł.
ui-console-rounds-before = Wcześniejsze
ui-console-round-begin = Zacznij rundę
ui-console-round-photo = Zdjęcie
ui-console-round-dots = Kropki  ·  po { $dots } na miejsce  ·  pomysły: { $count }
ui-console-round-tokens = Pula { $pot }  ·  pomysły: { $count }
ui-console-round-prompt = Karta dla wszystkich
ui-console-round-end = Zakończ rundę
ui-console-round-end-title = Zakończyć tę rundę?
ui-console-round-end-words = Potem nic nie da się położyć ani przesunąć. Co leży, zostaje, a wynik można pokazać wszystkim.
ui-console-pot-left = W puli zostało { $left }
ui-console-dots-left =
    { $count ->
        [0] wszystkie położone
       *[other] zostało: { $count }
    }
ui-console-answers =
    { $count ->
        [0] jeszcze bez odpowiedzi
       *[other] odpowiedzi: { $count }
    }
ui-console-ended-dots =
    { $amount ->
        [0] Nie położono żadnej kropki
       *[other] Położone kropki: { $amount }
    }
ui-console-ended-tokens = Wydano { $amount }
ui-console-ended-prompt =
    { $amount ->
        [0] Nikt nie odpowiedział
       *[other] Odpowiedzi: { $amount }
    }
ui-console-result-show = Pokaż wynik
ui-console-result-away = Odłóż wynik
ui-console-ask-dots-words = Każde miejsce dostaje tyle samo kropek. Na jednym pomyśle może leżeć kilka.
ui-console-ask-dots-example = Które pomysły mają być pierwsze?
ui-console-ask-tokens-words = Wszyscy widzą, jak pula się kończy. Nikt nie zapłaci za pomysł więcej, niż kosztuje.
ui-console-ask-tokens-example = Na co wydamy pieniądze?
ui-console-ask-prompt-words = Dostaje ją każde miejsce. Odpowiedzi są wpisami jak każde inne.
ui-console-ask-prompt-example = Co lubiliście tu robić w dzieciństwie?
ui-console-ask-question = O co pytamy wszystkich?
ui-console-ask-dots = Kropki na każde miejsce
ui-console-ask-ideas = Pomysły do wyboru
ui-console-ask-costs = Pomysły do wyboru i ile każdy kosztuje
ui-console-ask-pot = Pieniądze w puli
ui-console-ask-unit = Jak zapisuje się pieniądze
ui-console-ask-photo = Zdjęcie
ui-console-ask-photo-words = Powstaje od nowa, bez miejsca i daty, zanim ktokolwiek je zobaczy.
ui-console-photo-away = Zabierz
ui-console-ideas-search = Szukaj po słowach lub numerze
ui-console-ideas-layer = Warstwa
ui-console-ideas-any-layer = Wszystkie warstwy
ui-console-ideas-none = Żaden opublikowany wpis tego nie mówi.
ui-console-ideas-all = Weź wszystkie
ui-console-ideas-too-many = Więcej niż { $most } pomysłów trudno zważyć. Poszukaj albo wybierz warstwę.
ui-console-ideas-chosen = Wybrano { $count }, najwyżej { $most }
ui-console-ideas-cost = Koszt
ui-console-ideas-cost-of = Ile kosztuje „{ $name }”
ui-console-missing-question = Napisz, o co pytasz wszystkich.
ui-console-missing-ideas = Wybierz pomysły.
ui-console-missing-pot = Powiedz, ile pieniędzy jest w puli.
ui-console-missing-costs = Powiedz, ile kosztuje każdy wybrany pomysł.
ui-console-missing-card = Napisz coś na karcie albo wybierz zdjęcie.
ui-console-clock = Zegar
ui-console-minutes = { $minutes } min
ui-console-more-time = Jeszcze minuta
ui-console-stop-clock = Zatrzymaj
ui-console-time-up = Czas minął
ui-console-map = Mapa
ui-console-freeze = Zatrzymaj mapę
ui-console-unfreeze = Niech mapa znów się rusza
ui-console-free-words = Każdy przy stole może przesuwać mapę.
ui-console-frozen-words = Żaden palec nie rusza mapy. Wskazywanie i rysowanie trwa dalej.
ui-console-wall-nowhere = Nie ma drugiego ekranu dla ściany. Podłącz go i naciśnij „Ściana” jeszcze raz.
