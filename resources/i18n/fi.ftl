### Finnish. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Suomi
## direction: ltr
## keyboard: fi
## reviewed: no

## The resident's card
card-region = Sinun paikkasi kertoa
card-begin = Kerro oma ajatuksesi
card-begin-compact = Lisää
card-rests = Tämä näyttö lepää
card-rests-words = Siinä ei ole enää tilaa. Kerro siitä jollekulle tiimistä. Kaikki mitä ihmiset sanoivat on tallessa.
card-attract-question = Mikä täällä on sinulle tärkeää?
card-languages = Valitse kielesi
card-language = Kieli:
card-progress = Vaihe { $step } / { $steps }
card-back = Takaisin
card-next = Seuraava
card-close = Sulje
card-restart = Aloita alusta
card-finish = Lopeta
card-what-question = Mitä haluat kertoa meille?
card-where-question = Missä se on?
card-where-point = Napauta paikkaa kartalla.
card-where-line = Piirrä viiva sormella tai napauta sitä pitkin.
card-where-area = Piirrä alueen ääriviiva sormella tai napauta sen kulmia.
card-where-marked = Paikkasi on merkitty. Jos haluat muuttaa sitä, napauta muualta.
card-where-outside = Se paikka ei kuulu tähän alueeseen: { $area }.
card-where-again = Valitse toinen paikka
card-where-keep = Pidä se tässä
card-where-kept = Paikkasi pysyy siinä, mihin sen laitoit.
card-where-whole = Koko alue
card-where-unsure = En ole varma
card-shape = Muoto
card-shape-point = Piste
card-shape-line = Viiva
card-shape-area = Alue
card-find = Tai etsi katu tai paikka
card-find-nothing = Täällä ei ole sen nimistä katua tai paikkaa.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] Löytyi yksi paikka
       *[other] Löytyi { $count } paikkaa
    }
card-cross = Tai siirrä kartta ristin alle:
card-move-up = Siirrä ylös
card-move-down = Siirrä alas
card-move-left = Siirrä vasemmalle
card-move-right = Siirrä oikealle
card-here = Tässä
card-corner-here = Lisää piste
card-corner-undo = Peru
card-finish-line = Viiva on valmis
card-finish-area = Alue on valmis
card-home-question = Onko tämä lähellä kotiasi?
card-home-why = Kodin lähellä näytämme paikan vain suunnilleen, jotta kukaan ei näe, mikä ovi on sinun.
card-home-no = Ei, se on kaikkien paikka
card-home-yes = Kyllä, se on lähellä kotiani
card-home-unsure = En ole varma
card-skip = Ohita tämä
card-tell-category = Mitä asia koskee?
card-tell-words = Omin sanoin
card-tell-name = Anna sille lyhyt nimi, jos haluat
card-needed = (vastaathan tähän)
card-letters-left =
    { $count ->
        [one] Tilaa on vielä yhdelle merkille.
       *[other] Tilaa on vielä { $count } merkille.
    }
card-letters-full = Enempää tähän ei mahdu. Kiitos, että kerroit meille näin paljon.
card-yes = Kyllä
card-no = Ei
card-rating-low = Ei hyvä
card-rating-high = Erittäin hyvä
card-rating-step = { $step } / { $steps }
card-date-day = Päivä
card-date-month = Kuukausi
card-date-year = Vuosi
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] tammikuu
        [2] helmikuu
        [3] maaliskuu
        [4] huhtikuu
        [5] toukokuu
        [6] kesäkuu
        [7] heinäkuu
        [8] elokuu
        [9] syyskuu
        [10] lokakuu
        [11] marraskuu
       *[12] joulukuu
    }
card-date-read =
    { $month ->
       *[other] { $day }. { card-date-month-name }ta { $year }
    }
card-date-earlier = Aiemmat vuodet
card-date-later = Myöhemmät vuodet
card-date-clear = Jätä päivä pois
card-question-more = Vielä yksi kysymys tässä alla: { $question }
card-question-fewer = Yksi kysymys vähemmän: sitä ei enää tarvita.
card-done = Valmis
card-keeping = Tallennetaan…
card-keeping-long = Tämä kestää tavallista kauemmin. Sanasi ovat vielä tässä. Paina Valmis uudelleen.
card-thanks = Kiitos!
card-thanks-safe = Se on turvassa. Sen numero on
card-thanks-heard = Kiitos! Se on turvassa. Sen numero on { $ref }.
card-thanks-next = Mitä seuraavaksi?
card-thanks-pending = Ensin joku työryhmästä lukee sen. Sitten kaikki näkevät sen kartalla.
card-thanks-published = Kaikki näkevät sen nyt kartalla.
card-another = Lisää toinen

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Kuka kysyy?
card-who-organiser = Kuka kysyy
card-who-organiser-unknown = Ihmiset, jotka huolehtivat tästä näytöstä. Kysy heiltä, he kertovat mielellään lisää.
card-who-why = Miksi
card-who-why-unknown = Jotta kuulemme, mitä ihmiset ajattelevat tästä paikasta.
card-who-kept = Kuinka kauan se säilytetään
card-who-kept-unknown = Kukaan ei ole vielä kirjoittanut sitä tähän. Kysy ihmisiltä, jotka huolehtivat tästä näytöstä.
card-who-back = Miten voit ottaa sen takaisin
card-who-back-words = Paina ”Ota takaisin”, kun kiitämme. Myöhemmin voit kertoa työryhmälle numeron, jonka saat kiitoksen mukana. Silloin antamasi poistetaan.
card-who-reach = Heidät tavoittaa täältä:
card-who-free = Sinun ei tarvitse kertoa nimeäsi. Voit lopettaa milloin vain.
card-receipt-scan = Ota kuva tästä neliöstä tai kirjoita numero muistiin.
card-receipt-print = Tulosta
card-receipt-printed = Tulostetaan.
card-receipt-not-printed = Tulostus ei onnistunut. Numerosi on silti voimassa. Kirjoita se muistiin.
card-receipt-code = Neliökoodi, jossa on numero { $ref }
card-slip-number = Numerosi
card-slip-words = Tällä numerolla voit kysyä työryhmältä, mitä siitä tuli, tai ottaa sen takaisin.
card-take-back = Ota takaisin
card-take-back-question = Otetaanko se takaisin?
card-take-back-words = Se, minkä juuri annoit, poistetaan. Kukaan ei näe sitä.
card-take-back-yes = Kyllä, ota takaisin
card-take-back-no = Ei, pidetään se
card-taken-back = Se on poissa
card-taken-back-words = Antamasi on poistettu. Kukaan ei näe sitä.
card-hear = Haluatko kuulla, mitä siitä tulee?
card-hear-yes = Kyllä, pidetään yhteyttä
card-contact-question = Miten tavoitamme sinut?
card-contact-optional = Jätä pois, mitä haluat. Se, mitä kerroit, on joka tapauksessa turvassa.
card-contact-name = Nimesi
card-contact-email = Sähköposti
card-contact-phone = Puhelin
card-contact-purposes = Mistä saamme kirjoittaa sinulle? Valitse, mitä haluat.
card-contact-purpose-keep_in_touch = Kertokaa minulle, mitä tästä tulee
card-contact-purpose-invite = Kutsukaa minut, kun täällä tapahtuu jotain
card-contact-purpose-help = Kysykää minulta, kun voisin auttaa
card-contact-sealed = Lukitsemme tämän erilleen kartasta. Vain työryhmä voi avata sen. Voit ottaa sen takaisin milloin vain.
card-contact-keep = Pidä tämä tallessa
card-contact-not = Ei kiitos
card-contact-kept = Kiitos. Yhteystietosi ovat lukkojen takana.
refusal-contact-empty = Anna sähköpostiosoite tai puhelinnumero, tai paina ”Ei kiitos”. Kirjoittamasi on vielä tässä.
refusal-contact-email = Sähköpostiosoitteesta puuttuu jotain. Katso @-merkki ja piste. Kirjoittamasi on vielä tässä.
refusal-contact-phone = Puhelinnumero on hyvin lyhyt. Katso se uudelleen. Kirjoittamasi on vielä tässä.
refusal-contact-without-purpose = Valitse ainakin yksi asia, josta saamme kirjoittaa, tai paina ”Ei kiitos”.
refusal-consent-words-differ = Tämän näytön sanat ovat juuri muuttuneet. Lue ne uudelleen ja paina taas ”Pidä tämä tallessa”.

card-leave-question = Lähdetkö tallentamatta?
card-leave-lost = Et ole vielä painanut Valmis. Se, mitä kirjoitit, häviää.
card-leave-stay = Jatkan tässä
card-leave-finish = Lähden
card-idle-question = Oletko vielä siinä?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] Sekunnin päästä tämä näyttö tyhjenee seuraavaa varten.
       *[other] { $seconds } sekunnin päästä tämä näyttö tyhjenee seuraavaa varten.
    }
card-idle-stay = Olen vielä tässä

## On the map
map-label = Kartta: { $title }. Siirrä sitä nuolinäppäimillä, lähennä plussalla ja loitonna miinuksella.
map-buttons = Siirrä karttaa
map-zoom-in = Lähemmäs
map-zoom-out = Kauemmas
map-find = Etsi katu tai paikka
map-home = Takaisin omalle alueelle
map-ground = Mitä kartta näyttää
map-ground-bases = Kartta
map-ground-show = Näytä ”{ $title }”
map-here = Olet tässä
map-ground-overlays = Näytä myös
map-no-base-map = Tässä hankkeessa ei ole vielä katukarttaa. Voit silti merkitä paikkoja.
map-mark = { $layer }: { $title }
map-close = Sulje
map-photo = Kuva
map-status-pending = Muut eivät näe tätä vielä
map-status-hidden = Piilotettu muilta
map-status-withdrawn = Peruttu

## When something cannot be kept: what residents may read
refusal-already-saved = Tämä on jo turvassa. Sinun ei tarvitse tehdä enempää.
refusal-answer-missing = Vastaathan kysymykseen ”{ $question }”. Kaikki, mitä annoit, on vielä tässä.
refusal-answer-not-a-number = Kirjoita tähän luku. Kaikki, mitä annoit, on vielä tässä.
refusal-answer-not-a-date = Valitse päivä, kuukausi ja vuosi, jotka sopivat yhteen. Antamasi tiedot ovat yhä tallella.
refusal-answer-not-offered = Tuo ei ole vastausvaihtoehto. Valitse toinen. Kaikki, mitä annoit, on vielä tässä.
refusal-answer-without-question = Yksi vastaus kuuluu kysymykseen, jota ei enää kysytä. Mikään ei muuttunut.
refusal-category-unknown = Tuo aihe ei ole enää valittavana. Valitse toinen. Kaikki, mitä annoit, on vielä tässä.
refusal-layer-unknown = Tässä hankkeessa ei ole tasoa ”{ $layer }”. Mikään ei muuttunut.
refusal-nothing-said = Kerro ensin jotain: valitse aihe tai kirjoita pari sanaa.
refusal-outside-area = Se paikka on naapuruston ulkopuolella. Valitse toinen paikka tai jätä se sinne, jos niin haluat.
refusal-shape-crosses-itself = Viiva risteää siinä itsensä kanssa. Piirrä se uudelleen. Sanasi ovat vielä tässä.
refusal-shape-empty = Paikkaa ei ole vielä merkitty. Merkitse paikka tai valitse ”En ole varma”.
refusal-shape-not-allowed = Tässä ei voi merkitä sillä tavalla. Merkitse paikka toisin. Sanasi ovat vielä tässä.
refusal-shape-not-finite = Paikkaa ei voitu lukea. Merkitse se uudelleen. Sanasi ovat vielä tässä.
refusal-shape-too-long = Piirroksessa on liikaa kulmia (enintään { $most }). Piirrä yksinkertaisempi. Sanasi ovat vielä tässä.
refusal-shape-too-short = Piirroksessa on liian vähän eri pisteitä (vähintään { $least }). Jatka piirtämistä. Sanasi ovat vielä tässä.
refusal-text-broken = Jotkin kirjaimet tulivat perille rikkinäisinä, eikä niitä voi tallentaa. Kirjoita ne uudelleen.
refusal-text-expected = Tähän odotettiin sanoja, mutta tuli jotain muuta. Mitään ei tallennettu. Yritä uudelleen.
refusal-text-too-long = Tekstin pituus on { $length } merkkiä, ja tilaa on { $most } merkille. Lyhennä sitä. Mitään ei ole hävinnyt.
problem-disk-full = Levyllä ei ole enää tilaa tiedostolle { $file }. Se, mitä juuri annoit, ei ole vielä tallessa; kaikki aiempi on turvassa. Tee tilaa ja yritä uudelleen.
problem-disk-failed = Levy ei toiminut, eikä tiedostoa { $file } voitu käyttää. Aiemmin tallennettu on turvassa. Katso, että levy on kiinni, ja yritä uudelleen.
problem-not-as-written = Tiedostoon { $file } ei jäänyt sitä, mitä kirjoitettiin, joten se peruttiin. Aiemmin tallennettu on turvassa. Yritä uudelleen; jos niin käy taas, käytä toista levyä.
problem-project-closed = Hanke suljettiin tällä välin. Aiemmin tallennettu on turvassa. Pyydä jotakuta työryhmästä avaamaan se uudelleen.
problem-unexpected = Tapahtui jotain odottamatonta ({ $kind }). Aiemmin tallennettu on turvassa. Yritä uudelleen; jos niin käy taas, kerro siitä jollekulle työryhmästä.

## What a resident may see of the facilitator's window
ui-pin-ask = Työryhmälle
ui-pin-ask-words = Kirjoita PIN-koodi, niin pääset pois asukkaiden näytöltä.
ui-pin-stay = Takaisin kartalle
ui-pin-leave = Poistu
ui-pin-wait = Se ei ollut oikea. Yritä uudelleen { $seconds } s päästä.
ui-pin-again = Yritä uudelleen.
ui-call-title = Kutsu paikalle joku työryhmästä
ui-call-words = Tämä näyttö tarvitsee vähän apua. Kaikki, mitä ihmiset ovat jättäneet tänne, on turvassa.

## Answers to one another

refusal-response-unknown = Tämä on jo otettu takaisin tai sitä ei enää ole täällä. Mitään ei muutettu.
refusal-offer-incomplete = Meidän pitää tietää tarjouksestasi vähän enemmän. Valitse uudelleen. Mitään ei kadonnut.

card-others = Katso, mitä muut sanoivat
card-others-title = Mitä muut sanoivat
card-others-empty = Kukaan ei ole vielä sanonut tästä mitään. Ole ensimmäinen.
card-others-look = Miten katsotaan
card-others-list = Luettelo
card-others-stories = Tarinat
card-others-order = Järjestys
card-others-newest = Uusimmat
card-others-nearest = Lähimmät
card-others-about = Mistä
card-others-all = Kaikki
card-others-map = Voit myös napauttaa merkkiä kartalla.
card-others-wait = Hetkinen …
card-others-more = Näytä lisää
card-voice-agree = Samaa mieltä
card-voice-agreed = Olet samaa mieltä
card-voice-agree-back = Et ole enää samaa mieltä.
card-voice-needs-help = Tarvitsee apua
card-voice-away = { $metres } m päässä
card-voice-comment-count = Kommentteja: { $count }
card-voice-offer-count = Tarjouksia: { $count }
card-voice-gone = Tätä ei voi enää lukea.
card-voice-more = Lue lisää
card-voice-listen = Kuuntele
card-voice-outcome = Mitä tästä tuli
card-voice-needs = Mitä tarvitaan
card-voice-help = Voitko auttaa?
card-voice-offers = Kuka auttaisi
card-voice-comments = Mitä ihmiset sanovat
card-progress-heard = Kuulimme sinua
card-progress-planned = Suunnittelemme tätä
card-progress-under_way = Olemme aloittaneet
card-progress-done = Se on valmis
card-progress-not_now = Ei nyt
card-need-skill = Joku, joka osaa
card-need-hours = Aikaa
card-need-thing = Tavaroita
card-need-come_along = Ihmisiä mukaan
card-need-visits = Vieraat ovat tervetulleita
card-offer-skill = Taito
card-offer-hours = Vähän aikaa
card-offer-thing = Tavara
card-offer-come_along = Tulisin mukaan
card-offer-which-skill = Missä olet hyvä?
card-offer-which-thing = Mitä voisit antaa tai lainata?
card-offer-which-hours = Kuinka paljon aikaa?
card-offer-how-often = Kuinka usein?
card-offer-note = Haluatko lisätä jotain? Tämän voi jättää tyhjäksi.
card-offer-come-along-words = Hienoa! Muut näkevät, että joku tulisi mukaan.
card-offer-send = Tarjoa tätä
card-skill-gardening = Puutarhanhoito
card-skill-building = Rakentaminen
card-skill-cooking = Ruoanlaitto
card-skill-teaching = Opettaminen
card-skill-organising = Järjestäminen
card-skill-computers = Tietokoneet
card-skill-art = Taide ja musiikki
card-skill-driving = Autolla ajaminen
card-skill-care = Ihmisistä huolehtiminen
card-thing-tools = Työkaluja
card-thing-materials = Materiaaleja
card-thing-plants = Kasveja
card-thing-food = Ruokaa ja juomaa
card-thing-room = Huone tai tila
card-thing-transport = Auto tai pakettiauto
card-hours =
    { $hours ->
        [one] 1 tunti
       *[other] { $hours } tuntia
    }
card-period-once = Vain kerran
card-period-week = Joka viikko
card-period-month = Joka kuukausi
card-comment = Sano jotain
card-comment-ask = Mitä haluaisit sanoa siitä?
card-comment-send = Sano tämä
card-answer-waits = Kiitos! Se on tallessa. Joku tiimistä lukee sen ensin. Sitten kaikki näkevät sen.
card-answer-shown = Kiitos! Kaikki näkevät sen nyt.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = Sinulta
card-own-waits = Nyt vain sinä näet tämän. Joku tiimistä lukee sen ensin.
refusal-too-much-in-a-visit = Se on paljon yhdeltä käynniltä. Tätä ei tallennettu. Kaikki aiempi on tallessa. Paina Lopeta ja anna vuoro jollekin toiselle.
refusal-too-much-in-a-while = Tänne on tullut paljon lyhyessä ajassa. Tämä ei ole vielä tallessa. Kaikki aiempi on tallessa. Kirjoittamasi on yhä tässä: odota muutama minuutti ja yritä uudelleen.

card-thanks-near = Oletko samaa mieltä? Voitko auttaa?
card-thanks-first = Olet ensimmäinen
card-thanks-first-words = Kukaan ei ole vielä sanonut mitään tässä lähellä. Muut seuraavat sinua.
map-voice-agree = Samaa mieltä
map-voice-open = Vastaa tai auta
map-story-pause = Pysäytä
ui-responses = Kommentit ja tarjoukset
ui-responses-waiting = Kommentit ja tarjoukset: { $count } odottaa
ui-responses-agree = Samaa mieltä olevia: { $count }
ui-response-comment = Kommentti
ui-response-offer = Tarjous
ui-outcome = Tarpeet ja mitä siitä tuli
ui-outcome-title = { $ref }: tarpeet ja mitä siitä tuli
ui-outcome-words = Asukkaat lukevat tämän ehdotuksen vieressä: te sanoitte, me teimme.
ui-outcome-needs = Mitä se tarvitsee muilta
ui-outcome-need-note = Muutamalla sanalla
ui-outcome-progress = Kuinka pitkällä se on
ui-outcome-none = Mitään ei ole vielä sanottu
ui-outcome-answer = Vastauksesi kaikille
ui-outcome-commitments = Kuka tekee mitä ja milloin
ui-outcome-commitments-help = Yksi lupaus riville, esimerkiksi ”Amina: tapaa koulun toukokuuhun mennessä”.
ui-outcome-saved = Asukkaat näkevät nyt, mitä sanoit ehdotuksesta { $ref }.

## Without reading, and without the map
card-listen = Lue tämä minulle
card-listen-stop = Lopeta lukeminen
card-where-words = Kerro sanoin, missä se on
card-where-words-question = Kerro omin sanoin, missä se on
card-where-words-help = Esimerkiksi: koulun takana sinisen portin luona. Joku hankkeesta merkitsee sen kartalle myöhemmin.

## Drawing on the map
card-where-drawn = Piirroksesi on merkitty. Muuta sitä vetämällä pistettä tai piirrä uudelleen.
card-handle-spot = Paikkasi. Siirrä sitä nuolinäppäimillä.
card-handle-corner = Kulma { $corner } / { $corners }. Siirrä sitä nuolinäppäimillä.
card-handle-whole = Koko piirroksesi. Siirrä sitä nuolinäppäimillä.

## The keyboard on the screen
card-keyboard = Näppäimistö
card-key-shift = Isot kirjaimet
card-key-delete = Poista
card-key-line = Uusi rivi
card-key-done = Valmis
card-key-hide = Piilota näppäimistö
card-key-signs = Numerot ja merkit
card-key-letters = Kirjaimet
card-key-script = Muut kirjaimet
card-key-space = Väli

## Seats round a table
card-seat-move = Siirrä tätä paikkaa pöydän ympäri: { $seat }. Käytä nuolinäppäimiä.
card-seat-fish = sininen kala
card-seat-sun = oranssi aurinko
card-seat-leaf = vihreä lehti
card-seat-star = vaaleanpunainen tähti
card-seat-feather = ruskea sulka
card-seat-umbrella = vaaleansininen sateenvarjo
card-seat-moon = violetti kuu
card-seat-anchor = harmaa ankkuri
map-held = Kartta pysyy paikallaan

## Photos, recordings and drawings
card-photo-take = Ota kuva
card-photo-another = Ota toinen kuva
card-photo-choose = Valitse kuva tältä tietokoneelta
card-photo-title = Ota kuva
card-photo-shutter = Ota kuva
card-photo-again = Ota uudelleen
card-photo-people = Keitä siinä näkyy?
card-photo-people-why = Jos kuvassa on lapsia, työryhmä katsoo sen erityisen tarkasti ennen kuin muut näkevät sen.
card-photo-people-none = Ei ketään
card-photo-people-people = Ihmisiä
card-photo-people-children = Lapsia
card-photo-keeping = Otetaan talteen…
card-photo-kept = Kuvasi on tallessa.
card-photo-number = Kuva { $number }
card-photo-remove = Poista kuva { $number }
card-camera-opening = Kamera käynnistyy…
card-camera-denied = Kameraa ei saa käyttää tällä näytöllä. Kaikki, mitä annoit, on tallessa. Voit jatkaa ilman kuvaa.
card-camera-missing = Tällä näytöllä ei ole kameraa. Kaikki, mitä annoit, on tallessa. Voit jatkaa ilman kuvaa.
card-camera-busy = Kamera on nyt tässä: { $seat }. Yritä hetken päästä uudelleen.
card-camera-broken = Kamera ei vastaa. Kaikki, mitä annoit, on tallessa. Yritä uudelleen tai jatka ilman kuvaa.
card-try-again = Yritä uudelleen
card-go-on-without = Jatka ilman
card-voice-start = Napauta ja puhu
card-voice-hold = Tai pidä painettuna niin kauan kuin puhut.
card-voice-private = Vain työryhmä kuulee äänesi. Muut lukevat, mitä sanoit.
card-voice-stop = Nyt se on sanottu
card-voice-listening = Kuuntelemme
card-voice-time = Pituus { $time }
card-voice-again = Sano uudelleen
card-voice-remove = Poista
card-voice-kept = Äänityksesi on tallessa.
card-voice-play = Kuuntele
card-voice-pause = Lopeta kuuntelu
card-voice-short = Se oli liian lyhyt kuultavaksi. Paina, puhu ja paina uudelleen.
card-microphone-opening = Mikrofoni käynnistyy…
card-microphone-denied = Mikrofonia ei saa käyttää tällä näytöllä. Kaikki, mitä annoit, on tallessa. Voit kirjoittaa.
card-microphone-missing = Tällä näytöllä ei ole mikrofonia. Kaikki, mitä annoit, on tallessa. Voit kirjoittaa.
card-microphone-busy = Mikrofoni on nyt tässä: { $seat }. Yritä hetken päästä uudelleen.
card-microphone-broken = Mikrofoni ei vastaa. Kaikki, mitä annoit, on tallessa. Yritä uudelleen tai kirjoita.
card-sketch-start = Piirrä jotain
card-sketch-title = Piirrä tähän
card-sketch-pad = Paperi piirtämistä varten. Näppäimillä: nuolet siirtävät kynää, välilyönti laskee ja nostaa sen.
card-sketch-pen-down = Kynä on alhaalla.
card-sketch-pen-up = Kynä on ylhäällä.
card-sketch-inks = Kynän väri
card-sketch-ink-black = Musta
card-sketch-ink-blue = Sininen
card-sketch-ink-green = Vihreä
card-sketch-ink-red = Punainen
card-sketch-undo = Peru
card-sketch-clear = Tyhjennä
card-sketch-keep = Ota talteen
card-sketch-kept = Piirroksesi on tallessa.
card-sketch-drawing = Piirroksesi
card-sketch-again = Piirrä uudelleen
card-sketch-remove = Poista
card-read-photo =
    { $count ->
        [one] Yksi kuva
       *[other] { $count } kuvaa
    }
card-read-voice = Äänitys
card-read-sketch = Piirros
map-voice = Äänitys, { $time }
map-voice-play = Kuuntele
map-voice-pause = Lopeta kuuntelu
map-voice-said = Ääneen sanottu
map-photo-held = Vain sinä näet tämän
refusal-answer-not-attached = Tähän vastataan kuvalla, äänityksellä tai piirroksella. Kaikki, mitä annoit, on yhä tässä.
refusal-answer-too-many = Tähän mahtuu { $most }. Poista yksi. Kaikki, mitä annoit, on yhä tässä.
refusal-attachment-lost = Kuva, äänitys tai piirros ei tullut perille kokonaan. Sanasi ovat yhä tässä. Poista se ja anna se uudelleen.
refusal-media-too-large = Se on liian suuri talletettavaksi. Sanasi ovat yhä tässä. Kokeile pienempää tai lyhyempää.
refusal-media-too-many = Enempää ei mahdu kerralla. Kaikki tähänastinen on yhä tässä. Paina Valmis ja jatka sitten.
refusal-picture-unreadable = Emme saaneet tätä kuvaa auki. Sanasi ovat tallessa. Kokeile toista kuvaa.
refusal-recording-unreadable = Emme saaneet tätä äänitystä auki. Sanasi ovat tallessa. Sano se uudelleen.
refusal-recording-too-long = Äänitys voi olla { $minutes } minuuttia pitkä. Sanasi ovat tallessa. Sano se uudelleen lyhyemmin.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Mitä ihmiset sanoivat, { $date } mennessä.
report-heard = Mitä kuulimme
report-nothing = Kukaan ei ole vielä sanonut mitään.
report-count = Merkintöjä tässä raportissa: { $count }.
report-not-located = Ilman paikkaa kartalla: { $count }.
report-sessions = Missä ihmiset sanoivat sen
report-no-session = Tapahtumien välillä
report-small-sessions = Kaikki muut tapahtumat, joissakin alle 10 merkintää
report-time-day = Päivä päivältä
report-time-week = Viikko viikolta
report-time-month = Kuukausi kuukaudelta
report-supported = Mistä useimmat ovat samaa mieltä
report-map = { $layer } kartalla: { $count }
report-overview = Kaikki yhdellä kartalla
report-about = Mistä on kyse
report-category = Aihe
report-no-category = Jokin muu
report-place = Paikka
report-no-place = ei kartalla
report-pictures = Kuvina
report-photo = Kuva
report-photos-left-out = Pois jätettyjä kuvia, jotta tiedoston voi lähettää: { $count }. Ne ovat GeoPackage-tiedostossa.
report-appendix = Kaikki mitä sanottiin
report-layer-empty = Täällä ei ole vielä mitään.
report-made = Miten tämä raportti on tehty

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Siirry luetteloon
web-map = Kartta
web-by = { $organiser }, tilanne { $day }
web-as-of = Tilanne { $day }
web-search = Etsi siitä, mitä ihmiset sanoivat
web-layers = Näytä kartalla
web-category = Mistä on kyse
web-everything = Kaikki
web-list = Mitä ihmiset sanoivat
web-count = Kannanottoja: { $count }
web-count-of = Kannanottoja: { $count } / { $all }
web-nothing = Tällaista ei löytynyt. Kokeile muita sanoja.
web-empty = Täällä ei ole vielä kukaan sanonut mitään.
web-clear = Näytä kaikki
web-more = Näytä { $count } lisää
web-unplaced = Ilman paikkaa kartalla
web-near = Paikka näkyy vain suunnilleen, { $metres } metrin tarkkuudella
web-pile = Kannanottoja tässä: { $count }
web-photos = Kuvia: { $count }
web-supports = Samaa mieltä: { $count }
web-additions = Muiden vastauksia: { $count }
web-photos-left-out = Kuvia, jotka eivät mahtuneet tähän tiedostoon: { $count }. Ne ovat kartan tekijöillä.
web-recordings = Äänitteitä, joita tässä tiedostossa ei ole: { $count }.
web-rights = Sanat ja kuvat kuuluvat niille, jotka ne antoivat. Kysy ensin, jos haluat käyttää niitä muualla: { $organiser }.
web-rights-nobody = Sanat ja kuvat kuuluvat niille, jotka ne antoivat. Kysy ennen kuin käytät niitä muualla.
web-private = Tässä tiedostossa on myös sellaista, mikä ei ole kaikille. Pidä se turvassa äläkä julkaise sitä.
web-ground = Kartta: { $credit }
web-libraries = Tämän tiedoston ohjelmistot
web-no-script = Tämä kartta tarvitsee JavaScriptiä, joka on tässä pois päältä. Avaa tiedosto selaimessa, jossa se on päällä.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Suurempi
map-sheet-smaller = Pienempi
map-sheet-turn = Käännä
map-sheet-read-on = Lue lisää
map-sheet-from-start = Alusta
map-sheet-agree = Samaa mieltä: { $count }
map-sheet-how = Siirrä nuolinäppäimillä. Escape panee pois.
map-sheet-together = Katsotaan tätä yhdessä

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = Kierros on alkanut
card-round-card = Kortti sinulle
card-round-result = Katso tulos
card-round-back = Takaisin kierrokseen
card-round-aside = Siirrä syrjään
card-round-your-dots = Pisteesi
card-round-dots-left = Jäljellä { $left }/{ $all }
card-round-more-dot = Yksi piste lisää: { $idea }
card-round-less-dot = Ota piste pois: { $idea }
card-round-lies = Pisteesi tässä: { $count }
card-round-funded = { $there } / { $cost }
card-round-paid = Maksettu
card-round-pot = Potissa: { $left } / { $pot }
card-round-yours = Sinulta: { $amount }
card-round-more-money = { $amount } lisää: { $idea }
card-round-less-money = Ota { $amount } pois: { $idea }
card-round-rest = Loput: { $amount }
card-round-answer = Vastaa
card-round-not-now = Ei nyt
card-round-first = Kerro ensin loppuun, mitä olet kertomassa. Tämä kortti odottaa sinua.
card-round-answering = Vastaat tähän
card-round-results = Tässä on tulos
card-round-none = Täällä ei ole vielä mitään näytettävää.
card-round-dot-count = Pisteitä: { $count }
card-round-idea = Idea { $number }
refusal-dots-used-up = Tämän paikan kaikki pisteet ({ $dots }) on jo annettu. Ota yksi pois, niin voit antaa sen muualle.
refusal-idea-paid-for = Tämä idea tarvitsee { $cost }, ja se on jo koossa. Mikään ei muuttunut.
refusal-not-in-round = Tämä ei kuulu siihen, mitä nyt kysytään. Mikään ei muuttunut.
refusal-pot-empty = Potissa on jäljellä vain { $left }. Mikään ei muuttunut.
refusal-round-over = Tämä kierros on päättynyt. Se, mitä siihen asti annettiin, on tallessa.

## On the wall, and the clock
map-time-up = Aika loppui
map-time-left = Aikaa jäljellä: { $time }
map-wall-now = Nyt pöydän ääressä

## What was done together, in the report and on the web map of a hand-over
report-rounds = Mitä ihmiset tekivät yhdessä
report-round-photo = Kuva, josta puhuttiin
report-round-dots = Pisteitä: { $dots } joka paikalle
report-round-pot = Jaettavana { $pot }
report-round-prompt = Kortti kaikille
report-round-answers = Vastauksia tässä raportissa: { $count }.
report-round-paid = { $there } / { $cost }
report-round-over = Rahaa annettiin enemmän kuin potissa oli: kun yksi näistä ideoista oli piilossa, sen rahat olivat taas potissa. Keneltäkään ei otettu mitään pois.
report-round-untold = Muita ideoita, jotka saivat niin vähän, ettei sitä kerrota tässä, koska pienistä luvuista voi päätellä, kuka oli kyseessä: { $count }.
map-voice-rounds = Pöydän ääressä pidetyltä kierrokselta
map-round-dots = Ideoille annetut pisteet
map-round-money = Jaettu raha
