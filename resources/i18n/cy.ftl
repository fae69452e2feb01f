### Welsh. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Cymraeg
## direction: ltr
## keyboard: cy
## reviewed: no

## The resident's card
card-region = Eich lle i ddweud eich dweud
card-begin = Ychwanegwch eich llais
card-begin-compact = Ychwanegu
card-attract-question = Beth sy’n bwysig i chi yma?
card-languages = Dewiswch eich iaith
card-language = Iaith:
card-progress = Cam { $step } o { $steps }
card-back = Yn ôl
card-next = Nesaf
card-close = Cau
card-restart = Dechrau eto
card-finish = Gorffen
card-what-question = Beth hoffech chi ei ddweud wrthon ni?
card-where-question = Ble mae’r lle?
card-where-point = Tapiwch y lle ar y map.
card-where-line = Tapiwch ar hyd y llinell, un pwynt ar y tro.
card-where-area = Tapiwch bob cornel o’r ardal.
card-where-marked = Mae eich lle wedi’i nodi. I’w newid, tapiwch rywle arall.
card-where-outside = Mae’r lle hwnnw y tu allan i { $area }.
card-where-again = Dewis lle arall
card-where-keep = Ei gadw yma
card-where-kept = Mae eich lle yn aros lle rhoesoch chi ef.
card-where-whole = Yr ardal gyfan
card-where-unsure = Ddim yn siŵr
card-shape = Siâp
card-shape-point = Pwynt
card-shape-line = Llinell
card-shape-area = Ardal
card-find = Neu chwiliwch am stryd neu le
card-find-nothing = Does dim stryd na lle o’r enw hwnnw yma.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] Cafwyd hyd i un lle
       *[other] Cafwyd hyd i { $count } lle
    }
card-cross = Neu symudwch y map o dan y groes:
card-move-up = Symud i fyny
card-move-down = Symud i lawr
card-move-left = Symud i’r chwith
card-move-right = Symud i’r dde
card-here = Yma
card-corner-here = Ychwanegu pwynt
card-corner-undo = Tynnu’n ôl
card-finish-line = Llinell yn barod
card-finish-area = Ardal yn barod
card-tell-category = Beth yw’r pwnc?
card-tell-words = Yn eich geiriau eich hun
card-tell-name = Rhowch enw byr arno, os hoffech chi
card-needed = (atebwch, os gwelwch yn dda)
card-done = Barod
card-keeping = Yn ei gadw’n ddiogel…
card-keeping-long = Mae hyn yn cymryd mwy o amser nag arfer. Mae eich geiriau yma o hyd. Pwyswch Barod eto.
card-thanks = Diolch!
card-thanks-safe = Mae wedi’i gadw’n ddiogel. Ei rif yw
card-thanks-heard = Diolch! Mae wedi’i gadw’n ddiogel. Ei rif yw { $ref }.
card-thanks-next = Beth sy’n digwydd nesaf?
card-thanks-pending = Bydd rhywun o’r tîm yn ei ddarllen yn gyntaf. Wedyn bydd pawb yn gallu ei weld ar y map.
card-thanks-published = Mae pawb yn gallu ei weld ar y map nawr.
card-another = Ychwanegu un arall
card-leave-question = Gadael heb gadw hwn?
card-leave-lost = Dydych chi ddim wedi pwyso Barod eto. Bydd yr hyn a roesoch chi yn diflannu.
card-leave-stay = Aros yma
card-leave-finish = Gadael
card-idle-question = Ydych chi yma o hyd?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [zero] Bydd y sgrin hon yn clirio nawr ar gyfer y person nesaf.
        [one] Ymhen un eiliad bydd y sgrin hon yn clirio ar gyfer y person nesaf.
        [two] Ymhen dwy eiliad bydd y sgrin hon yn clirio ar gyfer y person nesaf.
       *[other] Ymhen { $seconds } eiliad bydd y sgrin hon yn clirio ar gyfer y person nesaf.
    }
card-idle-stay = Ydw, rydw i yma

## On the map
map-label = Map o { $title }. Symudwch ef â’r bysellau saeth; dewch yn nes neu ewch ymhellach â plws a minws.
map-buttons = Symud y map
map-zoom-in = Yn nes
map-zoom-out = Ymhellach
map-home = Yn ôl i’n hardal ni
map-ground = Beth mae’r map yn ei ddangos
map-ground-bases = Map
map-ground-overlays = Dangos hefyd
map-no-base-map = Does dim map strydoedd yn y prosiect hwn eto. Gallwch chi nodi lleoedd er hynny.
map-mark = { $layer }: { $title }
map-close = Cau
map-photo = Llun
map-status-pending = Dydy pobl eraill ddim yn gweld hwn eto
map-status-hidden = Wedi’i guddio rhag pobl eraill
map-status-withdrawn = Wedi’i dynnu’n ôl

## When something cannot be kept: what residents may read
refusal-already-saved = Mae hwn wedi’i gadw’n ddiogel yn barod. Does dim angen gwneud mwy.
refusal-answer-missing = Atebwch “{ $question }”, os gwelwch yn dda. Mae’r hyn a roesoch chi yma o hyd.
refusal-answer-not-a-number = Rhowch rif yma, os gwelwch yn dda. Mae’r hyn a roesoch chi yma o hyd.
refusal-answer-not-a-date = Dewiswch ddiwrnod, mis a blwyddyn sy’n mynd gyda’i gilydd. Mae’r hyn a roesoch yn dal yma.
refusal-answer-not-offered = Dydy’r ateb hwnnw ddim yn un o’r dewisiadau. Dewiswch un arall. Mae’r hyn a roesoch chi yma o hyd.
refusal-answer-without-question = Mae un o’r atebion yn perthyn i gwestiwn nad yw’n cael ei ofyn bellach. Does dim wedi newid.
refusal-category-unknown = Dydy’r pwnc hwnnw ddim ar gael bellach. Dewiswch un arall. Mae’r hyn a roesoch chi yma o hyd.
refusal-layer-unknown = Does dim haen o’r enw “{ $layer }” yn y prosiect hwn. Does dim wedi newid.
refusal-nothing-said = Dywedwch rywbeth wrthon ni yn gyntaf: dewiswch bwnc neu ysgrifennwch ychydig o eiriau.
refusal-outside-area = Mae’r lle hwnnw y tu allan i’r gymdogaeth. Dewiswch le arall, neu cadwch ef yno os dyna rydych chi am ei wneud.
refusal-shape-crosses-itself = Mae’r llinell yn croesi ei hun yno. Tynnwch y llinell eto. Mae eich geiriau yma o hyd.
refusal-shape-empty = Does dim lle wedi’i nodi eto. Nodwch un, neu dewiswch “Ddim yn siŵr”.
refusal-shape-not-allowed = Allwch chi ddim nodi’r lle fel yna yma. Nodwch ef mewn ffordd arall. Mae eich geiriau yma o hyd.
refusal-shape-not-finite = Doedd dim modd darllen y lle. Nodwch ef eto. Mae eich geiriau yma o hyd.
refusal-shape-too-long = Mae gan y llun fwy na { $most } o gorneli. Tynnwch lun symlach. Mae eich geiriau yma o hyd.
refusal-shape-too-short = Mae angen o leiaf { $least } o bwyntiau gwahanol ar y llun. Daliwch ati i dynnu. Mae eich geiriau yma o hyd.
refusal-text-broken = Daeth rhai llythrennau drwodd wedi torri, ac ni allwn eu cadw. Ysgrifennwch nhw eto.
refusal-text-expected = Roedden ni’n disgwyl geiriau yma, a daeth rhywbeth arall. Does dim wedi’i gadw. Rhowch gynnig arall arni.
refusal-text-too-long = Mae hwnna’n { $length } o lythrennau; mae lle i { $most }. Gwnewch ef yn fyrrach. Does dim wedi’i golli.
problem-disk-full = Does dim lle ar ôl ar y ddisg i { $file }. Dydy’r hyn a roesoch chi nawr ddim wedi’i gadw eto; mae popeth cyn hynny’n ddiogel. Gwnewch le, a rhowch gynnig arall arni.
problem-disk-failed = Wnaeth y ddisg ddim gweithio, felly doedd dim modd defnyddio { $file }. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Gwnewch yn siŵr bod y ddisg yno o hyd, a rhowch gynnig arall arni.
problem-not-as-written = Wnaeth { $file } ddim cadw’r hyn a ysgrifennwyd, felly cafodd ei dynnu’n ôl. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Rhowch gynnig arall arni; os bydd yn digwydd eto, defnyddiwch ddisg arall.
problem-project-closed = Cafodd y prosiect ei gau yn y cyfamser. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Gofynnwch i rywun o’r tîm ei agor eto.
problem-unexpected = Aeth rhywbeth o’i le nad oedden ni’n ei ddisgwyl ({ $kind }). Mae’r hyn a gadwyd o’r blaen yn ddiogel. Rhowch gynnig arall arni; os bydd yn digwydd eto, dywedwch wrth rywun o’r tîm.
