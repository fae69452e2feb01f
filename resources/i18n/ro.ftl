### Romanian. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Română
## direction: ltr
## keyboard: ro
## reviewed: no

## The resident's card
card-region = Locul tău, unde poți spune ceva
card-begin = Spune-ți părerea
card-begin-compact = Adaugă
card-rests = Acest ecran se odihnește
card-rests-words = Nu mai este loc pe el. Vă rugăm să spuneți cuiva din echipă. Tot ce au spus oamenii este în siguranță.
card-attract-question = Ce este important pentru tine aici?
card-languages = Alege limba ta
card-language = Limba:
card-progress = Pasul { $step } din { $steps }
card-back = Înapoi
card-next = Mai departe
card-close = Închide
card-restart = Ia-o de la capăt
card-finish = Încheie
card-what-question = Ce vrei să ne spui?
card-where-question = Unde este?
card-where-point = Atinge locul pe hartă.
card-where-line = Desenează linia cu degetul sau atinge-o punct cu punct.
card-where-area = Desenează conturul cu degetul sau atinge colțurile.
card-where-marked = Locul tău este marcat. Ca să-l schimbi, atinge în altă parte.
card-where-outside = Locul acela este în afara zonei { $area }.
card-where-again = Alege alt loc
card-where-keep = Lasă-l aici
card-where-kept = Locul tău rămâne unde l-ai pus.
card-where-whole = Toată zona
card-where-unsure = Nu știu exact
card-shape = Forma
card-shape-point = Un punct
card-shape-line = O linie
card-shape-area = O zonă
card-find = Sau caută o stradă sau un loc
card-find-nothing = Nu există aici nicio stradă și niciun loc cu acest nume.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] S-a găsit un loc
        [few] S-au găsit { $count } locuri
       *[other] S-au găsit { $count } de locuri
    }
card-cross = Sau mută harta sub cruce:
card-move-up = Mută în sus
card-move-down = Mută în jos
card-move-left = Mută la stânga
card-move-right = Mută la dreapta
card-here = Aici
card-corner-here = Adaugă un punct
card-corner-undo = Ia înapoi
card-finish-line = Linia e gata
card-finish-area = Zona e gata
card-home-question = Este aproape de casa ta?
card-home-why = Lângă o casă arătăm locul doar aproximativ, ca nimeni să nu știe care este ușa ta.
card-home-no = Nu, este un loc pentru toți
card-home-yes = Da, este aproape de casa mea
card-home-unsure = Nu știu exact
card-skip = Sari peste asta
card-tell-category = Despre ce este vorba?
card-tell-words = Cu vorbele tale
card-tell-name = Dă-i un nume scurt, dacă vrei
card-needed = (te rugăm să răspunzi)
card-letters-left =
    { $count ->
        [one] Mai este loc pentru o literă.
        [few] Mai este loc pentru { $count } litere.
       *[other] Mai este loc pentru { $count } de litere.
    }
card-letters-full = Mai mult nu încape aici. Îți mulțumim că ne-ai spus atât de multe.
card-yes = Da
card-no = Nu
card-rating-low = Nu e bine
card-rating-high = Foarte bine
card-rating-step = { $step } din { $steps }
card-date-day = Ziua
card-date-month = Luna
card-date-year = Anul
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = Ani mai vechi
card-date-later = Ani mai noi
card-date-clear = Fără dată
card-question-more = Încă o întrebare, chiar mai jos: { $question }
card-question-fewer = O întrebare mai puțin: aceea nu mai este necesară.
card-done = Gata
card-keeping = Se păstrează…
card-keeping-long = Durează mai mult decât de obicei. Cuvintele tale sunt încă aici. Apasă Gata încă o dată.
card-thanks = Mulțumim!
card-thanks-safe = Este păstrat în siguranță. Numărul este
card-thanks-heard = Mulțumim! Este păstrat în siguranță. Numărul este { $ref }.
card-thanks-next = Ce urmează?
card-thanks-pending = Mai întâi citește cineva din echipă. Apoi toată lumea poate vedea pe hartă.
card-thanks-published = Toată lumea poate vedea acum pe hartă.
card-another = Adaugă încă ceva

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Cine întreabă?
card-who-organiser = Cine întreabă
card-who-organiser-unknown = Oamenii care au grijă de acest ecran. Întreabă-i, îți spun cu drag mai multe.
card-who-why = De ce
card-who-why-unknown = Ca să aflăm ce cred oamenii despre acest loc.
card-who-kept = Cât timp se păstrează
card-who-kept-unknown = Nimeni nu a scris încă asta aici. Întreabă oamenii care au grijă de acest ecran.
card-who-back = Cum poți să iei înapoi
card-who-back-words = Apasă „Ia înapoi” când îți mulțumim. Mai târziu, spune echipei numărul pe care îl primești cu mulțumirea. Atunci ce ne-ai dat se șterge.
card-who-reach = Îi găsești aici:
card-who-free = Nu trebuie să îți spui numele. Te poți opri oricând.
card-receipt-scan = Fă o poză acestui pătrat sau scrie numărul.
card-receipt-print = Tipărește
card-receipt-printed = Se tipărește.
card-receipt-not-printed = Nu s-a putut tipări. Numărul tău este bun oricum. Te rugăm să îl scrii.
card-receipt-code = Un cod pătrat cu numărul { $ref }
card-slip-number = Numărul tău
card-slip-words = Cu acest număr poți întreba echipa ce s-a ales de asta sau poți lua înapoi.
card-take-back = Ia înapoi
card-take-back-question = Iei înapoi?
card-take-back-words = Ce tocmai ne-ai dat va fi șters. Nimeni nu va vedea.
card-take-back-yes = Da, iau înapoi
card-take-back-no = Nu, păstrează
card-taken-back = S-a șters
card-taken-back-words = Ce ne-ai dat este șters. Nimeni nu va vedea.
card-hear = Vrei să afli ce se alege de asta?
card-hear-yes = Da, să ținem legătura
card-contact-question = Cum te putem găsi?
card-contact-optional = Lasă deoparte ce vrei. Ce ne-ai spus este în siguranță oricum.
card-contact-name = Numele tău
card-contact-email = E-mail
card-contact-phone = Telefon
card-contact-purposes = Despre ce îți putem scrie? Bifează ce vrei.
card-contact-purpose-keep_in_touch = Spuneți-mi ce se alege de asta
card-contact-purpose-invite = Invitați-mă când se întâmplă ceva aici
card-contact-purpose-help = Întrebați-mă când aș putea ajuta
card-contact-sealed = Încuiem asta separat de hartă. Numai echipa poate deschide. Poți lua înapoi oricând.
card-contact-keep = Păstrează asta
card-contact-not = Nu, mulțumesc
card-contact-kept = Mulțumim. Datele tale sunt încuiate.
refusal-contact-empty = Dă o adresă de e-mail sau un număr de telefon, sau apasă „Nu, mulțumesc”. Ce ai scris este încă aici.
refusal-contact-email = Lipsește ceva din adresa de e-mail. Caută @ și punctul. Ce ai scris este încă aici.
refusal-contact-phone = Numărul de telefon este foarte scurt. Mai uită-te o dată. Ce ai scris este încă aici.
refusal-contact-without-purpose = Bifează cel puțin un lucru despre care îți putem scrie, sau apasă „Nu, mulțumesc”.
refusal-consent-words-differ = Cuvintele de pe acest ecran tocmai s-au schimbat. Citește-le din nou și apasă încă o dată „Păstrează asta”.

card-leave-question = Pleci fără să păstrezi?
card-leave-lost = Încă nu ai apăsat Gata. Ce ai scris aici se va pierde.
card-leave-stay = Rămân aici
card-leave-finish = Plec
card-idle-question = Mai ești aici?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] Peste o secundă ecranul se golește pentru următoarea persoană.
        [few] Peste { $seconds } secunde ecranul se golește pentru următoarea persoană.
       *[other] Peste { $seconds } de secunde ecranul se golește pentru următoarea persoană.
    }
card-idle-stay = Da, sunt aici

## On the map
map-label = Harta: { $title }. Mut-o cu săgețile, apropie cu plus și depărtează cu minus.
map-buttons = Mută harta
map-zoom-in = Mai aproape
map-zoom-out = Mai departe
map-find = Caută o stradă sau un loc
map-home = Înapoi la zona noastră
map-ground = Ce arată harta
map-ground-bases = Hartă
map-ground-show = Arată „{ $title }”
map-here = Ești aici
map-ground-overlays = Arată și
map-no-base-map = În acest proiect nu este încă o hartă cu străzi. Poți totuși să marchezi locuri.
map-mark = { $layer }: { $title }
map-close = Închide
map-photo = Fotografie
map-status-pending = Ceilalți nu văd încă
map-status-hidden = Ascuns de ceilalți
map-status-withdrawn = Retras

## When something cannot be kept: what residents may read
refusal-already-saved = Este deja păstrat în siguranță. Nu mai ai nimic de făcut.
refusal-answer-missing = Te rugăm să răspunzi la „{ $question }”. Ce ai scris este încă aici.
refusal-answer-not-a-number = Te rugăm să scrii aici un număr. Ce ai scris este încă aici.
refusal-answer-not-a-date = Alegeți o zi, o lună și un an care se potrivesc. Ce ați introdus este încă aici.
refusal-answer-not-offered = Acest răspuns nu este printre cele de ales. Te rugăm să alegi altul. Ce ai scris este încă aici.
refusal-answer-without-question = Unul dintre răspunsuri este la o întrebare care nu se mai pune. Nu s-a schimbat nimic.
refusal-category-unknown = Această temă nu mai este oferită. Te rugăm să alegi alta. Ce ai scris este încă aici.
refusal-layer-unknown = În acest proiect nu există stratul „{ $layer }”. Nu s-a schimbat nimic.
refusal-nothing-said = Spune-ne mai întâi ceva: alege o temă sau scrie câteva cuvinte.
refusal-outside-area = Locul acela este în afara cartierului. Alege alt loc sau lasă-l acolo, dacă așa vrei.
refusal-shape-crosses-itself = Linia se încrucișează acolo cu ea însăși. Te rugăm să o desenezi din nou. Cuvintele tale sunt încă aici.
refusal-shape-empty = Încă nu este marcat niciun loc. Marchează unul sau alege „Nu știu exact”.
refusal-shape-not-allowed = Aici nu se poate marca așa. Te rugăm să arăți locul altfel. Cuvintele tale sunt încă aici.
refusal-shape-not-finite = Locul nu a putut fi citit. Te rugăm să îl marchezi din nou. Cuvintele tale sunt încă aici.
refusal-shape-too-long = Desenul are prea multe colțuri (cel mult { $most }). Te rugăm să desenezi mai simplu. Cuvintele tale sunt încă aici.
refusal-shape-too-short = Desenul are nevoie de cel puțin { $least } puncte diferite. Te rugăm să desenezi mai departe. Cuvintele tale sunt încă aici.
refusal-text-broken = Unele litere au ajuns stricate și nu pot fi păstrate. Te rugăm să le scrii din nou.
refusal-text-expected = Aici așteptam cuvinte și a venit altceva. Nu s-a păstrat nimic. Te rugăm să încerci din nou.
refusal-text-too-long = Lungimea textului este { $length }, iar loc este pentru { $most }. Te rugăm să îl scurtezi. Nu s-a pierdut nimic.
problem-disk-full = Nu mai este loc pe disc pentru { $file }. Ce ai dat acum nu este încă păstrat; tot ce a fost înainte este în siguranță. Fă loc și încearcă din nou.
problem-disk-failed = Discul nu a răspuns, așa că { $file } nu a putut fi folosit. Ce s-a păstrat înainte este în siguranță. Vezi dacă discul este conectat și încearcă din nou.
problem-not-as-written = În { $file } nu a rămas ce s-a scris, așa că s-a luat înapoi. Ce s-a păstrat înainte este în siguranță. Încearcă din nou; dacă se repetă, folosește alt disc.
problem-project-closed = Proiectul a fost închis între timp. Ce s-a păstrat înainte este în siguranță. Roagă pe cineva din echipă să îl deschidă din nou.
problem-unexpected = S-a întâmplat ceva neașteptat ({ $kind }). Ce s-a păstrat înainte este în siguranță. Încearcă din nou; dacă se repetă, spune-i cuiva din echipă.

## What a resident may see of the facilitator's window
ui-pin-ask = Pentru echipă
ui-pin-ask-words = Scrie PIN-ul ca să ieși din ecranul locuitorilor.
ui-pin-stay = Înapoi la hartă
ui-pin-leave = Ieșire
ui-pin-wait = Nu a fost acela. Încearcă din nou peste { $seconds } s.
ui-pin-again = Încearcă din nou.
ui-call-title = Te rugăm să chemi pe cineva din echipă
ui-call-words = Acest ecran are nevoie de puțin ajutor. Tot ce au lăsat oamenii aici este în siguranță.

## Answers to one another

refusal-response-unknown = Acest lucru a fost deja retras sau nu mai este aici. Nu s-a schimbat nimic.
refusal-offer-incomplete = Trebuie să știm puțin mai mult despre ajutorul oferit. Alege din nou. Nu s-a pierdut nimic.

card-others = Vezi ce au spus alții
card-others-title = Ce au spus alții
card-others-empty = Nimeni nu a spus încă nimic aici. Fii prima persoană.
card-others-look = Cum privești
card-others-list = Listă
card-others-stories = Povești
card-others-order = Ordine
card-others-newest = Cele mai noi
card-others-nearest = Cele mai apropiate
card-others-about = Despre ce
card-others-all = Tot
card-others-map = Poți atinge și un semn de pe hartă.
card-others-wait = O clipă …
card-others-more = Arată mai mult
card-voice-agree = Sunt de acord
card-voice-agreed = Ești de acord
card-voice-agree-back = Nu mai ești de acord.
card-voice-needs-help = Are nevoie de ajutor
card-voice-away = la { $metres } m
card-voice-comment-count = Comentarii: { $count }
card-voice-offer-count = Oferte: { $count }
card-voice-gone = Acest lucru nu mai poate fi citit aici.
card-voice-more = Citește mai mult
card-voice-listen = Ascultă
card-voice-outcome = Ce s-a întâmplat
card-voice-needs = De ce are nevoie
card-voice-help = Poți ajuta?
card-voice-offers = Cine ar ajuta
card-voice-comments = Ce spun oamenii
card-progress-heard = Te-am auzit
card-progress-planned = Îl planificăm
card-progress-under_way = Am început
card-progress-done = Este gata
card-progress-not_now = Nu deocamdată
card-need-skill = Cineva priceput
card-need-hours = Timp
card-need-thing = Lucruri
card-need-come_along = Oameni care să vină
card-need-visits = Vizitatorii sunt bineveniți
card-offer-skill = O pricepere
card-offer-hours = Puțin timp
card-offer-thing = Un lucru
card-offer-come_along = Aș veni și eu
card-offer-which-skill = La ce te pricepi?
card-offer-which-thing = Ce ai putea da sau împrumuta?
card-offer-which-hours = Cât timp?
card-offer-how-often = Cât de des?
card-offer-note = Mai adaugi ceva? Poți lăsa gol.
card-offer-come-along-words = Bine! Alții vor vedea că cineva ar veni.
card-offer-send = Oferă asta
card-skill-gardening = Grădinărit
card-skill-building = Construit
card-skill-cooking = Gătit
card-skill-teaching = Predat
card-skill-organising = Organizare
card-skill-computers = Calculatoare
card-skill-art = Artă și muzică
card-skill-driving = Condus
card-skill-care = Grijă de oameni
card-thing-tools = Unelte
card-thing-materials = Materiale
card-thing-plants = Plante
card-thing-food = Mâncare și băutură
card-thing-room = O cameră sau un spațiu
card-thing-transport = O mașină sau o dubă
card-hours =
    { $hours ->
        [one] 1 oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
card-period-once = O singură dată
card-period-week = În fiecare săptămână
card-period-month = În fiecare lună
card-comment = Spune ceva
card-comment-ask = Ce ai vrea să spui despre asta?
card-comment-send = Spune asta
card-answer-waits = Mulțumim! Este păstrat. Mai întâi îl citește cineva din echipă. Apoi îl vede toată lumea.
card-answer-shown = Mulțumim! Acum îl vede toată lumea.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = De la tine
card-own-waits = Acum doar tu vezi asta. Mai întâi o citește cineva din echipă.
refusal-too-much-in-a-visit = E foarte mult pentru o singură vizită. Aceasta nu a fost păstrată. Tot ce a fost înainte este păstrat. Apasă Încheie și lasă pe altcineva la rând.
refusal-too-much-in-a-while = Au venit foarte multe aici într-un timp scurt. Aceasta nu este încă păstrată. Tot ce a fost înainte este păstrat. Ce ai scris este încă aici: așteaptă câteva minute, apoi încearcă din nou.

card-thanks-near = Ești de acord? Poți ajuta?
card-thanks-first = Ești prima persoană
card-thanks-first-words = Nimeni nu a spus încă nimic în apropiere. Alții te vor urma.
map-voice-agree = Sunt de acord
map-voice-open = Răspunde sau ajută
map-story-pause = Oprește
ui-responses = Comentarii și oferte
ui-responses-waiting = Comentarii și oferte: { $count } în așteptare
ui-responses-agree = Oameni care sunt de acord: { $count }
ui-response-comment = Comentariu
ui-response-offer = Ofertă
ui-outcome = Nevoi și ce s-a întâmplat
ui-outcome-title = { $ref }: nevoi și ce s-a întâmplat
ui-outcome-words = Locuitorii citesc aceasta lângă contribuție: voi ați spus, noi am făcut.
ui-outcome-needs = De ce are nevoie de la alții
ui-outcome-need-note = În câteva cuvinte
ui-outcome-progress = Cât de departe a ajuns
ui-outcome-none = Nu s-a spus încă nimic
ui-outcome-answer = Răspunsul pentru toți
ui-outcome-commitments = Cine ce face și până când
ui-outcome-commitments-help = O promisiune pe rând, cum ar fi „Amina: vorbește cu școala până în mai”.
ui-outcome-saved = Locuitorii văd acum ce ați spus despre { $ref }.

## Without reading, and without the map
card-listen = Citește-mi asta
card-listen-stop = Oprește citirea
card-where-words = Spune în cuvinte unde este
card-where-words-question = Spune cu cuvintele tale unde este
card-where-words-help = De exemplu: în spatele școlii, lângă poarta albastră. Cineva din proiect îl va pune pe hartă mai târziu.

## Drawing on the map
card-where-drawn = Desenul tău este marcat. Trage de un punct ca să îl schimbi sau desenează din nou.
card-handle-spot = Locul tău. Mută-l cu tastele săgeți.
card-handle-corner = Colțul { $corner } din { $corners }. Mută-l cu tastele săgeți.
card-handle-whole = Tot desenul tău. Mută-l cu tastele săgeți.

## The keyboard on the screen
card-keyboard = Tastatură
card-key-shift = Litere mari
card-key-delete = Șterge
card-key-line = Rând nou
card-key-done = Gata
card-key-hide = Ascunde tastatura
card-key-signs = Cifre și semne
card-key-letters = Litere
card-key-script = Alte litere
card-key-space = Spațiu

## Seats round a table
card-seat-move = Mută acest loc în jurul mesei: { $seat }. Folosește tastele cu săgeți.
card-seat-fish = peștele albastru
card-seat-sun = soarele portocaliu
card-seat-leaf = frunza verde
card-seat-star = steaua roz
card-seat-feather = pana maro
card-seat-umbrella = umbrela bleu
card-seat-moon = luna mov
card-seat-anchor = ancora gri
map-held = Harta stă acum pe loc

## Photos, recordings and drawings
card-photo-take = Fă o fotografie
card-photo-another = Fă încă o fotografie
card-photo-choose = Alege o imagine de pe acest calculator
card-photo-title = Fă o fotografie
card-photo-shutter = Fă fotografia
card-photo-again = Fă-o din nou
card-photo-people = Cine se vede în ea?
card-photo-people-why = Înainte ca alții să vadă o fotografie cu copii, echipa o privește cu mare grijă.
card-photo-people-none = Nimeni
card-photo-people-people = Oameni
card-photo-people-children = Copii
card-photo-keeping = O păstrăm…
card-photo-kept = Fotografia ta este păstrată.
card-photo-number = Fotografia { $number }
card-photo-remove = Scoate fotografia { $number }
card-camera-opening = Camera pornește…
card-camera-denied = La acest ecran nu se poate folosi camera. Ce ai pus este păstrat. Poți merge mai departe fără fotografie.
card-camera-missing = La acest ecran nu este o cameră. Ce ai pus este păstrat. Poți merge mai departe fără fotografie.
card-camera-busy = Camera este acum aici: { $seat }. Încearcă din nou peste o clipă.
card-camera-broken = Camera nu răspunde. Ce ai pus este păstrat. Încearcă din nou sau mergi mai departe fără fotografie.
card-try-again = Încearcă din nou
card-go-on-without = Mai departe fără
card-voice-start = Atinge și vorbește
card-voice-hold = Sau ține apăsat cât timp vorbești.
card-voice-private = Numai echipa îți aude vocea. Ceilalți citesc ce ai spus.
card-voice-stop = Am spus
card-voice-listening = Te ascultăm
card-voice-time = Durata { $time }
card-voice-again = Spune din nou
card-voice-remove = Scoate-o
card-voice-kept = Înregistrarea ta este păstrată.
card-voice-play = Ascultă
card-voice-pause = Oprește
card-voice-short = A fost prea scurt ca să se audă. Apasă, vorbește și apasă din nou.
card-microphone-opening = Microfonul pornește…
card-microphone-denied = La acest ecran nu se poate folosi microfonul. Ce ai pus este păstrat. Poți să scrii.
card-microphone-missing = La acest ecran nu este un microfon. Ce ai pus este păstrat. Poți să scrii.
card-microphone-busy = Microfonul este acum aici: { $seat }. Încearcă din nou peste o clipă.
card-microphone-broken = Microfonul nu răspunde. Ce ai pus este păstrat. Încearcă din nou sau scrie.
card-sketch-start = Desenează ceva
card-sketch-title = Desenează aici
card-sketch-pad = Hârtie de desenat. Cu taste: săgețile mișcă creionul, bara de spațiu îl coboară și îl ridică.
card-sketch-pen-down = Creionul este coborât.
card-sketch-pen-up = Creionul este ridicat.
card-sketch-inks = Culoarea creionului
card-sketch-ink-black = Negru
card-sketch-ink-blue = Albastru
card-sketch-ink-green = Verde
card-sketch-ink-red = Roșu
card-sketch-undo = Înapoi
card-sketch-clear = Șterge tot
card-sketch-keep = Păstrează-l
card-sketch-kept = Desenul tău este păstrat.
card-sketch-drawing = Desenul tău
card-sketch-again = Desenează din nou
card-sketch-remove = Scoate-l
card-read-photo =
    { $count ->
        [one] O fotografie
        [few] { $count } fotografii
       *[other] { $count } de fotografii
    }
card-read-voice = O înregistrare
card-read-sketch = Un desen
map-voice = Înregistrare, { $time }
map-voice-play = Ascultă
map-voice-pause = Oprește
map-voice-said = Spus cu voce tare
map-photo-held = Numai tu o vezi
refusal-answer-not-attached = Aici se răspunde cu o fotografie, o înregistrare sau un desen. Ce ai pus este încă aici.
refusal-answer-too-many = Aici încap { $most }. Scoate una. Ce ai pus este încă aici.
refusal-attachment-lost = O fotografie, o înregistrare sau un desen nu a ajuns întreg. Cuvintele tale sunt încă aici. Scoate-l și pune-l din nou.
refusal-media-too-large = Este prea mare ca să fie păstrat. Cuvintele tale sunt încă aici. Încearcă ceva mai mic sau mai scurt.
refusal-media-too-many = Mai mult nu încape deodată. Tot ce ai pus este încă aici. Apasă Gata, apoi continuă.
refusal-picture-unreadable = Nu am putut deschide această fotografie. Cuvintele tale sunt păstrate. Încearcă altă fotografie.
refusal-recording-unreadable = Nu am putut deschide această înregistrare. Cuvintele tale sunt păstrate. Spune din nou.
refusal-recording-too-long = O înregistrare poate avea { $minutes } minute. Cuvintele tale sunt păstrate. Spune din nou, mai scurt.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Ce au spus oamenii, până la { $date }.
report-heard = Ce am auzit
report-nothing = Nimeni nu a spus nimic încă.
report-count = Contribuții în acest raport: { $count }.
report-not-located = Fără loc pe hartă: { $count }.
report-sessions = Unde au spus oamenii
report-no-session = Între întâlniri
report-small-sessions = Toate celelalte întâlniri, la unele mai puțin de 10 contribuții
report-time-day = Zi de zi
report-time-week = Săptămână de săptămână
report-time-month = Lună de lună
report-supported = Cu ce sunt de acord cei mai mulți
report-map = { $layer } pe hartă: { $count }
report-overview = Totul pe o singură hartă
report-about = Despre ce este vorba
report-category = Despre
report-no-category = Altceva
report-place = Locul
report-no-place = nu este pe hartă
report-pictures = În imagini
report-photo = Fotografie
report-photos-left-out = Fotografii lăsate deoparte, ca fișierul să poată fi trimis: { $count }. Sunt în fișierul GeoPackage.
report-appendix = Tot ce s-a spus
report-layer-empty = Aici nu este nimic încă.
report-made = Cum a fost făcut acest raport

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Mergi la listă
web-map = Hartă
web-by = { $organiser }, așa cum era la { $day }
web-as-of = Așa cum era la { $day }
web-search = Caută în ce au spus oamenii
web-layers = Arată pe hartă
web-category = Despre ce este
web-everything = Totul
web-list = Ce au spus oamenii
web-count = Contribuții: { $count }
web-count-of = Contribuții: { $count } din { $all }
web-nothing = Nimic de aici nu se potrivește. Încearcă alte cuvinte.
web-empty = Încă nu a spus nimeni nimic aici.
web-clear = Arată totul
web-more = Arată mai multe ({ $count })
web-unplaced = Fără loc pe hartă
web-near = Locul este arătat doar aproximativ, la cel mult { $metres } m
web-pile = Contribuții aici: { $count }
web-photos = Fotografii: { $count }
web-supports = Oameni de acord: { $count }
web-additions = Răspunsuri de la alții: { $count }
web-photos-left-out = Fotografii care nu au încăput în acest fișier: { $count }. Le au cei care au făcut harta.
web-recordings = Înregistrări de voce care nu sunt în acest fișier: { $count }.
web-rights = Cuvintele și fotografiile sunt ale celor care le-au dat. Întreabă { $organiser } înainte să le folosești în altă parte.
web-rights-nobody = Cuvintele și fotografiile sunt ale celor care le-au dat. Întreabă înainte să le folosești în altă parte.
web-private = Acest fișier conține și lucruri care nu sunt pentru toată lumea. Păstrează-l în siguranță și nu-l publica.
web-ground = Harta: { $credit }
web-libraries = Programele din acest fișier
web-no-script = Această hartă are nevoie de JavaScript, care aici este oprit. Deschide fișierul într-un browser în care este pornit.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Mai mare
map-sheet-smaller = Mai mic
map-sheet-turn = Rotește
map-sheet-read-on = Citește mai departe
map-sheet-from-start = De la început
map-sheet-agree = Oameni de acord: { $count }
map-sheet-how = Mut-o cu tastele săgeți. Escape o pune deoparte.
map-sheet-together = Să ne uităm împreună la asta

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = A început o rundă
card-round-card = Un cartonaș pentru tine
card-round-result = Vezi rezultatul
card-round-back = Înapoi la rundă
card-round-aside = Pune deoparte
card-round-your-dots = Bulinele tale
card-round-dots-left = Au rămas { $left } din { $all }
card-round-more-dot = Încă o bulină pentru { $idea }
card-round-less-dot = Ia înapoi o bulină de la { $idea }
card-round-lies = Bulinele tale aici: { $count }
card-round-funded = { $there } din { $cost }
card-round-paid = Plătit
card-round-pot = În fond: { $left } din { $pot }
card-round-yours = De la tine: { $amount }
card-round-more-money = Încă { $amount } pentru { $idea }
card-round-less-money = Ia înapoi { $amount } de la { $idea }
card-round-rest = Restul: { $amount }
card-round-answer = Răspunde
card-round-not-now = Nu acum
card-round-first = Mai întâi termină ce ne spui. Cartonașul acesta te așteaptă.
card-round-answering = Răspunzi la
card-round-results = Iată rezultatul
card-round-none = Încă nu este nimic de arătat aici.
card-round-dot-count = Buline: { $count }
card-round-idea = Ideea { $number }
refusal-dots-used-up = Toate cele { $dots } buline ale acestui loc sunt puse. Ia una înapoi ca să o pui în altă parte.
refusal-idea-paid-for = Această idee are nevoie de { $cost } și are deja atât. Nu s-a schimbat nimic.
refusal-not-in-round = Asta nu face parte din ce întrebăm acum. Nu s-a schimbat nimic.
refusal-pot-empty = În fond au mai rămas doar { $left }. Nu s-a schimbat nimic.
refusal-round-over = Această rundă s-a încheiat. Ce s-a pus înainte este păstrat.

## On the wall, and the clock
map-time-up = Timpul s-a terminat
map-time-left = Timp rămas: { $time }
map-wall-now = Acum la masă

## What was done together, in the report and on the web map of a hand-over
report-rounds = Ce au făcut oamenii împreună
report-round-photo = O fotografie despre care să vorbim
report-round-dots = Buline: { $dots } pentru fiecare loc
report-round-pot = Un fond de { $pot } de împărțit
report-round-prompt = Un cartonaș pentru toți
report-round-answers = Răspunsuri în acest raport: { $count }.
report-round-paid = { $there } din { $cost }
report-round-over = S-a dat mai mult decât era în fond: cât timp una dintre aceste idei a fost ascunsă, banii ei au fost din nou în fond. Nimănui nu i s-a luat nimic.
report-round-untold = Alte idei care au primit prea puțin ca să fie spus aici, fiindcă numerele mici pot arăta cine a fost: { $count }.
map-voice-rounds = Dintr-o rundă la masă
map-round-dots = Buline puse pe idei
map-round-money = Bani împărțiți
