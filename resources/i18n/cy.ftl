### Welsh. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Cymraeg
## direction: ltr
## keyboard: cy
## reviewed: no

## The resident's card
card-region = Eich lle i ddweud eich dweud
card-begin = Ychwanegwch eich llais
card-begin-compact = Ychwanegu
card-rests = Mae'r sgrin hon yn cael hoe
card-rests-words = Does dim lle ar ôl arni am ragor. Dywedwch wrth rywun o'r tîm. Mae popeth a ddywedodd pobl yn ddiogel.
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
card-where-line = Tynnwch y llinell â bys, neu dapiwch ar ei hyd.
card-where-area = Tynnwch lun o amgylch yr ardal â bys, neu dapiwch ei chorneli.
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
        [two] Cafwyd hyd i ddau le
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
card-home-question = Ydy hwn yn agos i’ch cartref?
card-home-why = Yn agos i gartref, dim ond yn fras rydyn ni’n dangos lle, fel na all neb wybod pa ddrws yw eich un chi.
card-home-no = Nac ydy, lle i bawb yw e
card-home-yes = Ydy, mae’n agos i fy nghartref
card-home-unsure = Ddim yn siŵr
card-skip = Hepgor hwn
card-tell-category = Beth yw’r pwnc?
card-tell-words = Yn eich geiriau eich hun
card-tell-name = Rhowch enw byr arno, os hoffech chi
card-needed = (atebwch, os gwelwch yn dda)
card-letters-left =
    { $count ->
        [one] Mae lle i un llythyren arall.
       *[other] Mae lle i { $count } llythyren arall.
    }
card-letters-full = Dyna’r cyfan sy’n ffitio yma. Diolch am ddweud cymaint wrthym.
card-yes = Ie
card-no = Na
card-rating-low = Ddim yn dda
card-rating-high = Da iawn
card-rating-step = { $step } o { $steps }
card-date-day = Diwrnod
card-date-month = Mis
card-date-year = Blwyddyn
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] Ionawr
        [2] Chwefror
        [3] Mawrth
        [4] Ebrill
        [5] Mai
        [6] Mehefin
        [7] Gorffennaf
        [8] Awst
        [9] Medi
        [10] Hydref
        [11] Tachwedd
       *[12] Rhagfyr
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = Blynyddoedd cynharach
card-date-later = Blynyddoedd diweddarach
card-date-clear = Gadael y dyddiad allan
card-question-more = Un cwestiwn arall, ychydig yn is: { $question }
card-question-fewer = Un cwestiwn yn llai: does dim angen hwnnw bellach.
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

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Pwy sy’n gofyn?
card-who-organiser = Pwy sy’n gofyn
card-who-organiser-unknown = Y bobl sy’n gofalu am y sgrin hon. Holwch nhw, byddan nhw’n falch o ddweud mwy.
card-who-why = Pam
card-who-why-unknown = I glywed beth mae pobl yn ei feddwl am y lle hwn.
card-who-kept = Am ba hyd y caiff ei gadw
card-who-kept-unknown = Does neb wedi ysgrifennu hynny yma eto. Holwch y bobl sy’n gofalu am y sgrin hon.
card-who-back = Sut i’w gymryd yn ôl
card-who-back-words = Pwyswch “Cymryd yn ôl” pan fyddwn ni’n diolch. Yn nes ymlaen, dywedwch wrth y tîm y rhif a gewch gyda’r diolch. Wedyn caiff yr hyn a roddoch ei ddileu.
card-who-reach = Gallwch gael gafael arnyn nhw yma:
card-who-free = Does dim rhaid rhoi eich enw. Gallwch stopio unrhyw bryd.
card-receipt-scan = Tynnwch lun o’r sgwâr hwn, neu ysgrifennwch y rhif.
card-receipt-print = Argraffu
card-receipt-printed = Mae’n cael ei argraffu.
card-receipt-not-printed = Doedd dim modd ei argraffu. Mae eich rhif yn dal yn iawn. Ysgrifennwch ef.
card-receipt-code = Cod sgwâr gyda’r rhif { $ref }
card-slip-number = Eich rhif
card-slip-words = Gyda’r rhif hwn gallwch ofyn i’r tîm beth ddaw ohono, neu ei gymryd yn ôl.
card-take-back = Cymryd yn ôl
card-take-back-question = Ei gymryd yn ôl?
card-take-back-words = Bydd yr hyn rydych newydd ei roi yn cael ei ddileu. Fydd neb yn ei weld.
card-take-back-yes = Ie, cymryd yn ôl
card-take-back-no = Na, ei gadw
card-taken-back = Mae wedi mynd
card-taken-back-words = Mae’r hyn a roddoch wedi’i ddileu. Fydd neb yn ei weld.
card-hear = Hoffech chi glywed beth ddaw ohono?
card-hear-yes = Hoffwn, cadwch mewn cysylltiad
card-contact-question = Sut gallwn ni gael gafael arnoch chi?
card-contact-optional = Gadewch allan beth fynnwch. Mae’r hyn a ddywedoch yn ddiogel beth bynnag.
card-contact-name = Eich enw
card-contact-email = E-bost
card-contact-phone = Ffôn
card-contact-purposes = Am beth gawn ni ysgrifennu atoch? Ticiwch fel y mynnwch.
card-contact-purpose-keep_in_touch = Dweud wrtha i beth ddaw o hyn
card-contact-purpose-invite = Fy ngwahodd pan fydd rhywbeth yma
card-contact-purpose-help = Gofyn i mi pan allwn i helpu
card-contact-sealed = Rydyn ni’n cloi hwn ar wahân i’r map. Dim ond y tîm all ei agor. Gallwch ei gymryd yn ôl unrhyw bryd.
card-contact-keep = Cadw hwn
card-contact-not = Dim diolch
card-contact-kept = Diolch. Mae sut i gael gafael arnoch dan glo.
refusal-contact-empty = Rhowch gyfeiriad e-bost neu rif ffôn, neu pwyswch “Dim diolch”. Mae’r hyn a roddoch yn dal yma.
refusal-contact-email = Mae rhywbeth ar goll yn y cyfeiriad e-bost. Chwiliwch am yr @ a’r dot. Mae’r hyn a roddoch yn dal yma.
refusal-contact-phone = Mae’r rhif ffôn yn fyr iawn. Edrychwch arno eto. Mae’r hyn a roddoch yn dal yma.
refusal-contact-without-purpose = Ticiwch o leiaf un peth y cawn ysgrifennu atoch amdano, neu pwyswch “Dim diolch”.
refusal-consent-words-differ = Mae’r geiriau ar y sgrin hon newydd newid. Darllenwch nhw eto a phwyswch “Cadw hwn” unwaith eto.

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
map-find = Chwiliwch am stryd neu le
map-home = Yn ôl i’n hardal ni
map-ground = Beth mae’r map yn ei ddangos
map-ground-bases = Map
map-ground-show = Dangos “{ $title }”
map-here = Rydych chi yma
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

## The facilitator's window
ui-rail = Rhannau o’r ffenestr hon
ui-rail-waiting = { $place }, { $count } yn aros
ui-map = Map
ui-review = Adolygu
ui-sessions = Sesiynau
ui-hand-over = Trosglwyddo
ui-project = Prosiect
ui-undo = Dadwneud
ui-redo = Ail-wneud
ui-undone = Wedi’i dynnu’n ôl.
ui-redone = Wedi’i wneud eto.
ui-resident-screen = Sgrin y trigolion
ui-close = Cau
ui-done = Barod
ui-save = Cadw
ui-stop = Stopio
ui-not-now = Ddim nawr
ui-choose = Dewis…
ui-choose-for = Dewis: { $field }
ui-show-in-folder = Dangos yn y ffolder
ui-status-line = Beth sydd wedi’i gadw
ui-saved = { $count } wedi’u cadw
ui-snapshot = copi diwethaf { $when }
ui-snapshot-none = dim copi eto
ui-offline = all-lein
ui-online = yn gofyn i { $host } am fap
ui-practice = Ymarfer

ui-status-pending = Yn aros
ui-status-published = Wedi’i gyhoeddi
ui-status-hidden = Wedi’i guddio
ui-status-withdrawn = Wedi’i dynnu’n ôl
ui-status-filter = { $status }, { $count }. Dangos y rhain yn unig

# Layers and contributions
ui-layers = Haenau
ui-layer-count =
    { $count ->
        [0] dim byd eto
       *[other] { $count }
    }
ui-layer-waiting = { $count } yn aros
ui-layer-hidden = { $count } wedi’u cuddio
ui-layer-hide = Cuddio { $layer } ar y map
ui-layer-show = Dangos { $layer } ar y map
ui-layer-last = Mae un haen yn aros ar y map
ui-layer-categories = Categorïau { $layer }
ui-contributions = Cyfraniadau
ui-shown = { $count } i’w gweld
ui-search = Chwilio am eiriau, lleoedd, rhifau
ui-empty-project = Does neb wedi dweud dim eto. Agorwch sgrin y trigolion a dechreuwch arni.
ui-empty-filter = Does dim yn cyfateb. Rhowch lai o eiriau, neu dangoswch fwy o haenau.
ui-no-words = Dim geiriau, dim ond lle

# One contribution
ui-inspector = Y cyfraniad sydd ar agor
ui-own-words = Yn eu geiriau eu hunain, fel y gadawyd nhw:
ui-edit = Newid
ui-edit-heading = Newid { $ref }
ui-edit-title = Teitl
ui-edit-category = Categori
ui-category-none = Dim categori
ui-edit-words = Geiriau y mae pobl eraill yn eu darllen
ui-edit-words-help = Mae’r hyn a ysgrifennodd y person yn aros yn y prosiect fel y mae.
ui-changed = Mae { $ref } wedi newid.
ui-delete = Dileu
ui-delete-title = Dileu { $ref }?
ui-delete-words = Mae’r geiriau, y lle a’r lluniau’n mynd o’r prosiect. Nes i chi gau’r ffenestr hon, bydd Dadwneud yn dod â nhw’n ôl.
ui-deleted = Mae { $ref } wedi’i ddileu. Bydd Dadwneud yn dod ag ef yn ôl.
ui-photo = Llun
ui-photo-unreadable = Does dim modd dangos y llun hwn. Mae’r geiriau wedi’u cadw.
ui-recording = Recordiad, { $seconds } eiliad
ui-history-ref = Rhif { $ref }
ui-history-left = Gadawyd ar { $when }
ui-history-session = Sesiwn: { $title }
ui-history-station = Sgrin: { $station }
ui-history-language = Iaith: { $name }
ui-history-not-located = Heb ei roi ar y map eto
ui-history-place = Lle: { $place }
ui-history-practice = Ymarfer yn unig: byth yn gadael y prosiect hwn
ui-history-changed =
    { $times ->
        [one] Newidiwyd unwaith, ar { $when }
        [two] Newidiwyd ddwywaith, y tro diwethaf ar { $when }
       *[other] Newidiwyd { $times } gwaith, y tro diwethaf ar { $when }
    }
ui-history-hidden = Wedi’i guddio oherwydd: { $reason }

# Deciding
ui-decide-published = Cyhoeddi
ui-decide-hidden = Cuddio…
ui-decide-pending = Yn ôl i aros
ui-now-published = Mae { $ref } wedi’i gyhoeddi. Mae pawb yn gallu ei weld nawr.
ui-now-hidden = Mae { $ref } wedi’i guddio. Dim ond chi sy’n ei weld.
ui-now-pending = Mae { $ref } yn aros am benderfyniad eto.
ui-review-waiting =
    { $count ->
        [0] dim yn aros
       *[other] { $count } yn aros
    }
ui-review-keys = ↑ ↓ i ddarllen ymlaen · P i gyhoeddi · H i guddio
ui-review-empty = Popeth wedi’i ddarllen. Does dim yn aros.
ui-hide = Ei guddio
ui-hide-title = Cuddio { $ref }?
ui-hide-words = Bydd yn diflannu o bob sgrin y mae trigolion yn ei gweld. Mae’r geiriau, y lle a’r lluniau’n aros yn y prosiect gyda’ch rheswm.
ui-hide-reason = Pam?
ui-hide-because-names-somebody = Yn enwi person preifat
ui-hide-because-unkind = Yn brifo rhywun
ui-hide-because-not-here = Ddim am y lle hwn
ui-hide-because-twice = Wedi’i ddweud ddwywaith gan yr un person
ui-hide-because-test = Dim ond prawf

# Sessions
ui-session-none-short = Dim sesiwn
ui-session-practising = Ymarfer: { $title }
ui-session-none = Does dim sesiwn ar agor
ui-session-none-words = Mae’r hyn y mae pobl yn ei adael yn cario enw ei sesiwn. Dechreuwch un pan fydd y drysau’n agor.
ui-session-open-more = Dechrau sesiwn…
ui-session-practise = Ymarfer yn gyntaf…
ui-session-open-title = Dechrau sesiwn
ui-session-open-words = O hyn ymlaen, mae popeth y mae pobl yn ei adael yn perthyn i’r digwyddiad hwn.
ui-session-title = Beth yw ei henw?
ui-session-title-example = Galw heibio dydd Sadwrn
ui-session-venue = Ble mae hi?
ui-session-venue-example = Neuadd y pentref, Lôn y Felin
ui-session-facilitator = Pwy sy’n ei rhedeg?
ui-session-practice-head = Dim ond rhoi cynnig arni?
ui-session-practice = Ymarfer yw hwn
ui-session-practice-help = Mae cyfraniadau ymarfer yn cael eu cadw ar wahân a byth yn gadael y prosiect.
ui-session-open = Dechrau
ui-session-opened = Mae “{ $title }” wedi dechrau. Iddi hi mae’r hyn y mae pobl yn ei adael yn perthyn.
ui-session-is-open = Ar agor
ui-session-since = Ers { $when }
ui-session-brought =
    { $count ->
        [0] Dim cyfraniadau eto
       *[other] { $count } cyfraniad
    }
ui-session-close = Gorffen y sesiwn
ui-session-close-title = Gorffen “{ $title }”?
ui-session-close-words = Mae popeth a ddaeth i mewn wedi’i gadw. Ni fydd yr hyn y mae pobl yn ei adael wedyn yn perthyn i unrhyw sesiwn nes i chi ddechrau un arall.
ui-session-closed = Mae “{ $title }” wedi gorffen.
ui-sessions-empty = Does dim sesiwn wedi bod eto.

# The project
ui-project-organiser = Trefnydd
ui-project-area = Ardal
ui-project-no-area = Dim ffin: mae pob man yn cyfrif fel y tu mewn
ui-project-base-map = Mapiau
ui-maps-add = Ychwanegu map…
ui-maps-none = Dim map eto. Mae’r marciau ar bapur gwag nes i chi ychwanegu un: gan y cyngor, o OpenStreetMap, neu gynllun wedi’i sganio.
ui-maps-working = Yn dod ag ef i mewn…
ui-maps-files = Mapiau, haenau a chynlluniau
ui-maps-missing = Ddim yn ei le. Mae’r prosiect yn ddiogel; dim ond y map oddi tano sy’n wag.
ui-maps-find = Dod o hyd iddo…
ui-maps-remove = Tynnu “{ $title }” allan
ui-maps-remove-words = Mae ei ffeil yn aros yn ffolder y prosiect. Does dim marc yn cael ei golli.
ui-maps-remove-yes = Ei dynnu allan
ui-maps-maker = Dydy’r ffeil ddim yn dweud pwy wnaeth y map hwn, a rhaid enwi ei wneuthurwyr arno. Pwy wnaeth ef?
ui-maps-crs = Dydy’r llun ddim yn dweud ym mha system gyfesurynnau y mae. Pa un, er enghraifft EPSG:27700?
ui-maps-go-on = Ei ychwanegu
ui-maps-online-add = Ychwanegu map ar-lein…
ui-maps-online-address = Cyfeiriad ei deils fel y mae ei wneuthurwyr yn ei roi, gyda {"{z}"}, {"{x}"} a {"{y}"} ynddo:
ui-maps-online-maker = Pwy wnaeth ef? Rhaid enwi ei wneuthurwyr ar y map.
ui-maps-online-is-off = O’r rhyngrwyd ({ $host }). Wedi’i ddiffodd.
ui-maps-online-is-on = O’r rhyngrwyd ({ $host }). Ymlaen nes i’r ffenestr hon gau.
ui-maps-online-use = Troi ymlaen
ui-maps-online-stop = Diffodd
ui-maps-online-title = Defnyddio’r rhyngrwyd ar gyfer “{ $title }”?
ui-maps-online-words = Bydd { $host } yn gweld cyfeiriad y peiriant hwn a pha strydoedd rydych chi’n edrych arnyn nhw. Dydy sgriniau trigolion byth yn ei ddefnyddio. Mae wedi’i ddiffodd eto cyn gynted ag y mae’r ffenestr hon yn cau.
ui-project-languages = Ieithoedd y gall trigolion eu dewis
ui-project-languages-unread = Wedi’u cyfieithu, ond heb eu darllen eto gan siaradwr brodorol
ui-project-first-seen = Beth mae pobl eraill yn ei weld
ui-project-moderated = Dim ond yr hyn y mae hwylusydd wedi’i gyhoeddi
ui-project-open = Popeth, cyn gynted ag y caiff ei adael
ui-project-file = Ffeil
ui-project-files = Prosiectau
ui-look-colours = Lliwiau’r ffenestr hon
ui-look-light = Tawel
ui-look-contrast = Cyferbyniad uchel
ui-look-size = Maint y geiriau
ui-other-project = Agor prosiect arall

# Handing over
ui-hand-over-words = Rhowch yr haenau i gynllunydd, i bartner neu i bawb, fel ffeil sy’n agor yn eu rhaglen eu hunain.
ui-hand-over-published = wedi’u cyhoeddi ac yn barod i’w rhannu
ui-hand-over-pending = yn aros am benderfyniad o hyd
ui-hand-over-hidden = wedi’u cuddio
ui-export = Trosglwyddo
ui-export-more = Trosglwyddo…
ui-export-words = Copi i eraill. Mae’r prosiect ei hun yn aros fel y mae.
ui-export-for = I bwy mae e?
ui-export-profile-public = Pawb
ui-export-profile-public-words = Dim ond yr hyn sydd wedi’i gyhoeddi. Y diwrnod, nid yr amser. Mae lleoedd ger cartref wedi’u pylu. Dim am bwy na pha sgrin.
ui-export-profile-partner = Partneriaid
ui-export-profile-partner-words = Hefyd yr hyn sy’n aros, gyda’i rif, ei statws a’i sesiwn. Mae lleoedd ger cartref yn dal wedi’u pylu.
ui-export-profile-full = Cyflawn
ui-export-profile-full-words = Y rhai cudd hefyd: geiriau pobl eu hunain, union leoedd, amseroedd, sgriniau, eich rhesymau. Cadwch hwn mor ddiogel â’r prosiect.
ui-export-leave = { $count } cyfraniad
ui-export-facts = O bob un: { $facts }
ui-export-licence = Trwydded
ui-export-licence-example = O dan ba un y caiff eraill ei ddefnyddio; gellir ei adael yn wag
ui-export-embed = Lluniau y tu mewn i’r ffeil, nid wrth ei hochr
ui-export-counting = Yn cyfri beth fydd yn gadael…
ui-export-along = Gyda nhw: { $things }
ui-export-any-session = Pob sesiwn
ui-export-any-topic = Pob pwnc
ui-export-any-status = Pob statws
ui-export-everywhere = Ym mhobman
ui-export-own-area = Yn ardal y prosiect
ui-export-area-of-file = Yn ardal ffeil…
ui-export-area-files = Ardaloedd
ui-export-any-day = Unrhyw ddiwrnod
ui-export-between = Rhwng dau ddiwrnod
ui-export-days = Y diwrnod cyntaf a’r olaf
ui-export-first-day = Y diwrnod cyntaf
ui-export-last-day = Y diwrnod olaf
ui-export-checked = Wedi ei agor eto a’i gyfri: mae popeth yno.
ui-export-beside = Cadwch y rhain gydag ef: { $names }
ui-export-narrow = Dim ond rhan ohono
ui-export-session = Sesiwn
ui-export-topic = Pwnc
ui-export-status = Statws
ui-export-where = Ble
ui-export-when = Pryd
ui-export-leaving =
    { $count ->
        [0] Does dim yn gadael gyda’r dewisiadau hyn.
       *[other] Hyn yn union sy’n gadael: { $count } cyfraniad.
    }
ui-export-media =
    { $count ->
        [one] { $count } llun neu recordiad
       *[other] { $count } llun a recordiad
    }
ui-export-coarsened =
    { $count ->
        [one] Mae { $count } ger cartref: mae ei le wedi ei symud i ganol cell { $metres } m.
       *[other] Mae { $count } ger cartrefi: mae eu lleoedd wedi eu symud i ganol celloedd { $metres } m.
    }
ui-export-layers = Pa haenau?
ui-export-format = Fel beth?
ui-export-crs = Cyfesurynnau
ui-crs-wgs84 = Hydred a lledred
ui-crs-british-grid = Grid Cenedlaethol Prydain
ui-export-target = Cadw fel
ui-export-go = Trosglwyddo
ui-export-writing = Yn ysgrifennu { $file }…
ui-export-snapshot = Yn gwneud copi o’r prosiect. Gallwch chi ddal i weithio.
ui-export-rows = Cyfraniadau: { $done } o { $total }
ui-export-cancelled = Wedi stopio. Does dim wedi’i ysgrifennu.
ui-export-saved = Wedi’i gadw: { $file }
ui-export-count =
    { $count ->
        [0] Doedd dim i’w drosglwyddo: does dim cyfraniadau yn y ffeil.
       *[other] Mae { $count } cyfraniad ynddi.
    }
ui-export-not-located =
    { $count ->
        [one] Does dim lle gan { $count } ohonyn nhw.
       *[other] Does dim lle gan { $count } ohonyn nhw.
    }
ui-export-in-crs = Cyfesurynnau: { $crs }.
ui-export-lost = Doedd dim modd dod â { $count } cyfraniad i { $crs }, felly dydyn nhw ddim yn y ffeil: { $refs }.

# The start screen
ui-start-words = Map o’ch cymdogaeth, wedi’i wneud gan y bobl sy’n byw yno.
ui-start-new = Prosiect newydd…
ui-start-open = Agor…
ui-start-sample = Agor y gymdogaeth enghreifftiol
ui-start-promise = Mae popeth yn aros ar y cyfrifiadur hwn. Dim cyfrif, dim rhyngrwyd.
ui-start-recent = Prosiectau diweddar
ui-start-empty = Dim byd yma eto
ui-start-empty-words = Bydd y prosiectau y byddwch yn eu hagor yn ymddangos yma. I edrych o gwmpas yn gyntaf, agorwch yr enghraifft: cymdogaeth ddychmygol gyda’r hyn a ddywedodd ei thrigolion.
ui-start-making = Yn gwneud y prosiect…
ui-start-sampling = Yn paratoi’r enghraifft…
ui-start-opened = Agorwyd ddiwethaf { $when }
ui-start-missing = Ddim lle’r oedd. Ydy ei ddisg neu ei gofbin wedi’i gysylltu?
ui-start-forget = Anghofio
ui-start-card = Agor { $title }
ui-new = Prosiect newydd
ui-new-words = Gallwch chi newid popeth yn nes ymlaen. Dim ond y teitl sydd ei angen nawr.
ui-new-title = Beth yw ei enw?
ui-new-title-example = Cynllun cymdogaeth Brookvale
ui-new-template = Beth ydych chi’n ei ofyn i bobl?
ui-new-area = Ffin y gymdogaeth
ui-new-area-help = Haen fap gyda’r ardal, er enghraifft gan y cyngor. Gallwch chi ei gadael allan.
ui-new-area-files = Haenau map
ui-new-base-map = Map sylfaen
ui-new-base-map-help = Ffeil PMTiles i dynnu llun arni. Caiff ei chopïo i’r prosiect, felly does dim angen rhyngrwyd.
ui-new-base-map-files = Mapiau sylfaen
ui-new-folder = Ble dylid ei gadw?
ui-new-folder-help = Bydd y prosiect yn cael ei ffolder ei hun yno.
ui-new-create = Gwneud y prosiect

# Leaving a screen alone with residents
ui-lock = Cloi sgrin y trigolion…
ui-lock-title = Gadael y sgrin hon i drigolion
ui-lock-words = Maen nhw’n gweld y map a’r cerdyn, a dim byd arall ar y cyfrifiadur hwn. Fel hyn y mae hi nawr:
ui-lock-back = Sut i ddod yn ôl
ui-lock-back-words = Daliwch gornel uchaf y sgrin am dair eiliad, neu pwyswch Ctrl+Shift+L. Wedyn teipiwch eich PIN.
ui-lock-go = Cloi’r sgrin
ui-lock-anyway = Ei chloi beth bynnag
ui-check-room-well = Mae lle ar y ddisg.
ui-check-room-bad = Dim ond { $free } MB sydd ar gael ar y ddisg. Gwnewch le yn gyntaf: gyda llai na 200 MB ni fydd ymweliad newydd yn dechrau.
ui-check-place-well = Mae’r prosiect ar ddisg y cyfrifiadur hwn.
ui-check-place-cloud = Mae’r prosiect mewn ffolder sy’n cael ei chopïo i’r rhyngrwyd, a gall hynny ei ddifetha wrth ei ddefnyddio. Symudwch ef i ffolder arall yn gyntaf.
ui-check-place-network = Mae’r prosiect ar yriant rhwydwaith, lle nad yw cadw’n sicr. Copïwch ef i’r cyfrifiadur hwn yn gyntaf.
ui-check-place-removable = Mae’r prosiect ar gofbin neu ddisg y gall unrhyw un ei dynnu allan. Copïwch ef i’r cyfrifiadur hwn yn gyntaf.
ui-check-clock-well = Mae’r cloc yn dweud { $when }.
ui-check-clock-bad = Mae’r cloc yn dweud { $when }, ac ni all hynny fod yn iawn. Gosodwch ef yn gyntaf: caiff yr hyn y mae pobl yn ei adael y dyddiad hwnnw.
ui-check-fonts-well = Mae llythrennau pob iaith yno.
ui-check-fonts-bad = Mae rhai llythrennau ar goll ({ $missing }). Rhai’r system sy’n cael eu dangos yn eu lle; edrychwch ar bob iaith yn gyntaf.
ui-check-account-well = Rydych chi’n defnyddio cyfrif cyffredin.
ui-check-account-bad = Chi yw’r gweinyddwr yma. Defnyddiwch gyfrif cyffredin yn gyhoeddus, un ar gyfer y sgrin hon os oes modd.
ui-pin-ask = I’r hwylusydd
ui-pin-ask-words = Teipiwch y PIN i adael sgrin y trigolion.
ui-pin-stay = Yn ôl i’r map
ui-pin-leave = Gadael
ui-pin-wait = Nid hwnnw oedd e. Rhowch gynnig arall arni ymhen { $seconds } eiliad.
ui-pin-again = Rhowch gynnig arall arni.
ui-pin-choose = Dewiswch PIN
ui-pin-choose-words = Rhwng pedwar ac wyth digid yr ydych chi’n unig yn eu gwybod. Hebddyn nhw, does neb yn gadael sgrin y trigolion.
ui-pin-go-on = Ymlaen
ui-pin-keep = Cadw’r PIN hwn
ui-pin-twice = Unwaith eto, os gwelwch yn dda.
ui-pin-differs = Un arall oedd hwnnw. Dewiswch eto.
ui-pin-change = Newid y PIN…
ui-pin-clear = Tynnu pob digid yn ôl
ui-pin-back = Tynnu’r digid olaf yn ôl
ui-pin-typed =
    { $count ->
        [one] Un digid wedi’i deipio
       *[other] { $count } digid wedi’u teipio
    }
ui-call-title = Galwch rywun o’r tîm, os gwelwch yn dda
ui-call-words = Mae angen ychydig o help ar y sgrin hon. Mae popeth a adawodd pobl yma’n ddiogel.

## Answers to one another

refusal-response-unknown = Mae hwn wedi’i dynnu’n ôl yn barod, neu nid yw yma mwyach. Ni newidiwyd dim.
refusal-offer-incomplete = Mae angen i ni wybod ychydig mwy am eich cynnig. Dewiswch eto. Does dim wedi’i golli.

card-others = Gweld beth ddywedodd eraill
card-others-title = Beth ddywedodd eraill
card-others-empty = Does neb wedi dweud dim yma eto. Chi fyddai’r cyntaf.
card-others-look = Sut i edrych
card-others-list = Rhestr
card-others-stories = Straeon
card-others-order = Trefn
card-others-newest = Diweddaraf
card-others-nearest = Agosaf
card-others-about = Am beth
card-others-all = Popeth
card-others-map = Gallwch hefyd dapio arwydd ar y map.
card-others-wait = Un eiliad …
card-others-more = Dangos mwy
card-voice-agree = Cytuno
card-voice-agreed = Rydych yn cytuno
card-voice-agree-back = Nid ydych yn cytuno mwyach.
card-voice-needs-help = Angen help
card-voice-away = { $metres } m i ffwrdd
card-voice-comment-count = Sylwadau: { $count }
card-voice-offer-count = Cynigion: { $count }
card-voice-gone = Nid yw hwn yma i’w ddarllen mwyach.
card-voice-more = Darllen mwy
card-voice-listen = Gwrando
card-voice-outcome = Beth ddigwyddodd
card-voice-needs = Beth sydd ei angen
card-voice-help = Allwch chi helpu?
card-voice-offers = Pwy fyddai’n helpu
card-voice-comments = Beth mae pobl yn ei ddweud
card-progress-heard = Rydym wedi eich clywed
card-progress-planned = Rydym yn ei gynllunio
card-progress-under_way = Rydym wedi dechrau
card-progress-done = Mae wedi’i wneud
card-progress-not_now = Ddim am nawr
card-need-skill = Rhywun â sgìl
card-need-hours = Amser
card-need-thing = Pethau
card-need-come_along = Pobl i ddod draw
card-need-visits = Croeso i ymwelwyr
card-offer-skill = Sgìl
card-offer-hours = Ychydig o amser
card-offer-thing = Rhywbeth
card-offer-come_along = Byddwn i’n dod draw
card-offer-which-skill = Beth ydych chi’n dda am ei wneud?
card-offer-which-thing = Beth allech chi ei roi neu ei fenthyg?
card-offer-which-hours = Faint o amser?
card-offer-how-often = Pa mor aml?
card-offer-note = Unrhyw beth i’w ychwanegu? Gallwch adael hwn yn wag.
card-offer-come-along-words = Da iawn! Bydd eraill yn gweld y byddai rhywun yn dod draw.
card-offer-send = Cynnig hyn
card-skill-gardening = Garddio
card-skill-building = Adeiladu
card-skill-cooking = Coginio
card-skill-teaching = Dysgu pobl
card-skill-organising = Trefnu
card-skill-computers = Cyfrifiaduron
card-skill-art = Celf a cherddoriaeth
card-skill-driving = Gyrru
card-skill-care = Gofalu am bobl
card-thing-tools = Offer
card-thing-materials = Deunyddiau
card-thing-plants = Planhigion
card-thing-food = Bwyd a diod
card-thing-room = Ystafell neu le
card-thing-transport = Car neu fan
card-hours =
    { $hours ->
        [one] 1 awr
       *[other] { $hours } awr
    }
card-period-once = Unwaith yn unig
card-period-week = Bob wythnos
card-period-month = Bob mis
card-comment = Dweud rhywbeth
card-comment-ask = Beth hoffech chi ei ddweud amdano?
card-comment-send = Dweud hyn
card-answer-waits = Diolch! Mae wedi’i gadw. Bydd rhywun o’r tîm yn ei ddarllen yn gyntaf. Wedyn gall pawb ei weld.
card-answer-shown = Diolch! Gall pawb ei weld nawr.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = Gennych chi
card-own-waits = Dim ond chi sy’n gweld hwn nawr. Bydd rhywun o’r tîm yn ei ddarllen yn gyntaf.
refusal-too-much-in-a-visit = Mae hynny’n llawer o un ymweliad. Chafodd hwn mo’i gadw. Mae popeth cyn hynny wedi’i gadw. Pwyswch Gorffen, a rhowch dro i rywun arall.
refusal-too-much-in-a-while = Mae llawer wedi dod i mewn yma mewn amser byr. Dydy hwn ddim wedi’i gadw eto. Mae popeth cyn hynny wedi’i gadw. Mae’r hyn a ysgrifennoch chi yma o hyd: arhoswch ychydig funudau, yna rhowch gynnig arall arni.

card-thanks-near = Ydych chi’n cytuno? Allwch chi helpu?
card-thanks-first = Chi yw’r cyntaf
card-thanks-first-words = Does neb wedi dweud dim yn agos yma eto. Bydd eraill yn eich dilyn.
map-voice-agree = Cytuno
map-voice-open = Ateb neu helpu
map-story-pause = Aros yn llonydd
ui-responses = Sylwadau a chynigion
ui-responses-waiting = Sylwadau a chynigion: { $count } yn aros
ui-responses-agree = Pobl sy’n cytuno: { $count }
ui-response-comment = Sylw
ui-response-offer = Cynnig
ui-outcome = Anghenion a beth ddigwyddodd
ui-outcome-title = { $ref }: anghenion, a beth ddigwyddodd
ui-outcome-words = Mae trigolion yn darllen hyn wrth ymyl y cyfraniad: fe ddywedoch, fe wnaethom.
ui-outcome-needs = Beth sydd ei angen gan eraill
ui-outcome-need-note = Mewn ychydig eiriau
ui-outcome-progress = Pa mor bell mae wedi mynd
ui-outcome-none = Dim wedi’i ddweud eto
ui-outcome-answer = Eich ateb i bawb
ui-outcome-commitments = Pwy sy’n gwneud beth erbyn pryd
ui-outcome-commitments-help = Un addewid ym mhob llinell, fel “Amina: cwrdd â’r ysgol erbyn mis Mai”.
ui-outcome-saved = Mae trigolion nawr yn gweld beth ddywedoch am { $ref }.

## Without reading, and without the map
card-listen = Darllenwch hwn i mi
card-listen-stop = Stopio darllen
card-where-words = Dweud mewn geiriau ble mae
card-where-words-question = Dywedwch yn eich geiriau eich hun ble mae
card-where-words-help = Er enghraifft: y tu ôl i’r ysgol, wrth y giât las. Bydd rhywun o’r prosiect yn ei roi ar y map wedyn.

## Drawing on the map
card-where-drawn = Mae eich llun wedi’i farcio. Tynnwch ddot i’w newid, neu tynnwch lun eto.
card-handle-spot = Eich lle. Symudwch ef gyda’r bysellau saeth.
card-handle-corner = Cornel { $corner } o { $corners }. Symudwch hi gyda’r bysellau saeth.
card-handle-whole = Eich llun i gyd. Symudwch ef gyda’r bysellau saeth.

## The keyboard on the screen
card-keyboard = Bysellfwrdd
card-key-shift = Priflythrennau
card-key-delete = Dileu
card-key-line = Llinell newydd
card-key-done = Wedi gorffen
card-key-hide = Rhoi’r bysellfwrdd i gadw
card-key-signs = Rhifau ac arwyddion
card-key-letters = Llythrennau
card-key-script = Llythrennau eraill
card-key-space = Bwlch

## A table for several people, from the facilitator’s window
ui-table = Bwrdd cyffwrdd…
ui-table-title = Gosod bwrdd
ui-table-words = Mae sawl person yn eistedd o gwmpas un sgrin, pob un â’i gerdyn, ei liw a’i arwydd ei hun, ac yn defnyddio’r map gyda’i gilydd.
ui-table-seats = Faint o bobl gaiff eistedd?
ui-table-small = Ar sgrin sy’n llai na 2,160 picsel o uchder mae lle i bedwar.
ui-table-alone = Pan nad oes neb wrth ei ochr
ui-table-lock = Gadael y bwrdd gyda’r trigolion
ui-table-lock-help = Dim ond eich PIN sy’n arwain allan. Mae’r ffenestr hon wedi’i chuddio yn y cyfamser.
ui-table-open = Agor y bwrdd

## Seats round a table
card-seat-move = Symud y lle hwn o gwmpas y bwrdd: { $seat }. Defnyddia’r bysellau saeth.
card-seat-fish = pysgodyn glas
card-seat-sun = haul oren
card-seat-leaf = deilen werdd
card-seat-star = seren binc
card-seat-feather = pluen frown
card-seat-umbrella = ymbarél glas golau
card-seat-moon = lleuad borffor
card-seat-anchor = angor llwyd
map-held = Mae’r map yn aros yn llonydd

## Photos, recordings and drawings
card-photo-take = Tynnu llun
card-photo-another = Tynnu llun arall
card-photo-choose = Dewis llun o’r cyfrifiadur hwn
card-photo-title = Tynnu llun
card-photo-shutter = Tynnu’r llun
card-photo-again = Ei dynnu eto
card-photo-people = Pwy sydd i’w weld ynddo?
card-photo-people-why = Cyn i eraill weld llun â phlant ynddo, mae’r tîm yn edrych arno’n ofalus iawn.
card-photo-people-none = Neb
card-photo-people-people = Pobl
card-photo-people-children = Plant
card-photo-keeping = Yn ei gadw’n ddiogel…
card-photo-kept = Mae dy lun wedi’i gadw.
card-photo-number = Llun { $number }
card-photo-remove = Tynnu llun { $number } i ffwrdd
card-camera-opening = Mae’r camera’n dechrau…
card-camera-denied = Does dim hawl defnyddio’r camera wrth y sgrin hon. Mae popeth roist ti wedi’i gadw. Gelli di fynd ymlaen heb lun.
card-camera-missing = Does dim camera wrth y sgrin hon. Mae popeth roist ti wedi’i gadw. Gelli di fynd ymlaen heb lun.
card-camera-busy = Mae’r camera yma nawr: { $seat }. Rho gynnig arall arni mewn munud.
card-camera-broken = Dydy’r camera ddim yn ateb. Mae popeth roist ti wedi’i gadw. Rho gynnig arall arni, neu dos ymlaen heb lun.
card-try-again = Rhoi cynnig arall
card-go-on-without = Ymlaen hebddo
card-voice-start = Tapia a siarada
card-voice-hold = Neu dal y botwm i lawr tra byddi’n siarad.
card-voice-private = Dim ond y tîm sy’n clywed dy lais. Bydd eraill yn darllen beth ddywedaist ti.
card-voice-stop = Dw i wedi gorffen
card-voice-listening = Rydyn ni’n gwrando
card-voice-time = Hyd { $time }
card-voice-again = Ei ddweud eto
card-voice-remove = Ei dynnu i ffwrdd
card-voice-kept = Mae dy recordiad wedi’i gadw.
card-voice-play = Gwrando
card-voice-pause = Stopio gwrando
card-voice-short = Roedd hynny’n rhy fyr i’w glywed. Gwasga, siarada, a gwasga eto.
card-microphone-opening = Mae’r meicroffon yn dechrau…
card-microphone-denied = Does dim hawl defnyddio’r meicroffon wrth y sgrin hon. Mae popeth roist ti wedi’i gadw. Gelli di ysgrifennu yn lle hynny.
card-microphone-missing = Does dim meicroffon wrth y sgrin hon. Mae popeth roist ti wedi’i gadw. Gelli di ysgrifennu yn lle hynny.
card-microphone-busy = Mae’r meicroffon yma nawr: { $seat }. Rho gynnig arall arni mewn munud.
card-microphone-broken = Dydy’r meicroffon ddim yn ateb. Mae popeth roist ti wedi’i gadw. Rho gynnig arall arni, neu ysgrifenna.
card-sketch-start = Tynnu llun â bys
card-sketch-title = Gwna dy lun yma
card-sketch-pad = Papur i wneud llun arno. Gyda bysellau: mae’r saethau’n symud y pin, mae’r bylchwr yn ei ostwng a’i godi.
card-sketch-pen-down = Mae’r pin i lawr.
card-sketch-pen-up = Mae’r pin i fyny.
card-sketch-inks = Lliw’r pin
card-sketch-ink-black = Du
card-sketch-ink-blue = Glas
card-sketch-ink-green = Gwyrdd
card-sketch-ink-red = Coch
card-sketch-undo = Tynnu’n ôl
card-sketch-clear = Clirio’r cyfan
card-sketch-keep = Ei gadw
card-sketch-kept = Mae dy lun wedi’i gadw.
card-sketch-drawing = Dy lun
card-sketch-again = Dechrau llun newydd
card-sketch-remove = Ei dynnu i ffwrdd
card-read-photo =
    { $count ->
        [one] Un llun
        [two] { $count } lun
        [few] { $count } llun
        [many] { $count } llun
       *[other] { $count } llun
    }
card-read-voice = Recordiad
card-read-sketch = Llun â llaw
map-voice = Recordiad, { $time }
map-voice-play = Gwrando
map-voice-pause = Stopio gwrando
map-voice-said = Wedi’i ddweud ar lafar
map-photo-held = Dim ond ti sy’n gweld hwn
refusal-answer-not-attached = Llun, recordiad neu ddarlun yw’r ateb yma. Mae popeth roist ti yma o hyd.
refusal-answer-too-many = Mae lle i { $most } yma. Tynna un i ffwrdd. Mae popeth roist ti yma o hyd.
refusal-attachment-lost = Ddaeth llun, recordiad neu ddarlun ddim drwodd yn gyfan. Mae dy eiriau yma o hyd. Tynna fe i ffwrdd a’i roi eto.
refusal-media-too-large = Mae hwnna’n rhy fawr i’w gadw. Mae dy eiriau yma o hyd. Rho gynnig ar un llai neu fyrrach.
refusal-media-too-many = Dyna’r cyfan all gael ei gadw ar unwaith. Mae popeth hyd yma yma o hyd. Gorffenna hwn, ac yna dos ymlaen.
refusal-picture-unreadable = Allen ni ddim agor y llun hwn. Mae dy eiriau wedi’u cadw. Rho gynnig ar lun arall.
refusal-recording-unreadable = Allen ni ddim agor y recordiad hwn. Mae dy eiriau wedi’u cadw. Dyweda fe eto.
refusal-recording-too-long = Gall recordiad fod yn { $minutes } munud o hyd. Mae dy eiriau wedi’u cadw. Dyweda fe eto, yn fyrrach.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Beth ddywedodd pobl, hyd at { $date }.
report-heard = Beth glywsom ni
report-nothing = Does neb wedi dweud dim byd eto.
report-count = Cyfraniadau yn yr adroddiad hwn: { $count }.
report-not-located = Heb le ar y map: { $count }.
report-sessions = Ble dywedodd pobl hyn
report-no-session = Rhwng digwyddiadau
report-small-sessions = Pob digwyddiad arall, rhai gyda llai na 10 cyfraniad
report-time-day = Fesul diwrnod
report-time-week = Fesul wythnos
report-time-month = Fesul mis
report-supported = Beth mae'r mwyaf o bobl yn cytuno ag ef
report-map = { $layer } ar y map: { $count }
report-overview = Popeth ar un map
report-about = Am beth mae'n sôn
report-category = Am
report-no-category = Rhywbeth arall
report-place = Lle
report-no-place = ddim ar y map
report-pictures = Mewn lluniau
report-photo = Llun
report-photos-left-out = Lluniau a adawyd allan yma, fel bod modd anfon y ffeil hon: { $count }. Maen nhw yn y ffeil GeoPackage.
report-appendix = Popeth a ddywedwyd
report-layer-empty = Dim byd yma eto.
report-made = Sut y gwnaed yr adroddiad hwn

## The web map in one file, as residents and planners open it in a browser
web-skip-list = Mynd i’r rhestr
web-map = Map
web-by = { $organiser }, fel yr oedd ar { $day }
web-as-of = Fel yr oedd ar { $day }
web-search = Chwilio yn yr hyn a ddywedwyd
web-layers = Dangos ar y map
web-category = Am beth y mae
web-everything = Popeth
web-list = Beth ddywedodd pobl
web-count = Cyfraniadau: { $count }
web-count-of = Cyfraniadau: { $count } o { $all }
web-nothing = Does dim byd tebyg yma. Rhowch gynnig ar eiriau eraill.
web-empty = Does neb wedi dweud dim byd yma eto.
web-clear = Dangos popeth
web-more = Dangos mwy ({ $count })
web-unplaced = Heb le ar y map
web-near = Dim ond yn fras y dangosir y lle, o fewn { $metres } m
web-pile = Cyfraniadau yma: { $count }
web-photos = Lluniau: { $count }
web-supports = Pobl yn cytuno: { $count }
web-additions = Atebion gan eraill: { $count }
web-photos-left-out = Lluniau nad oedd lle iddynt yn y ffeil hon: { $count }. Maen nhw gan y bobl a wnaeth y map.
web-recordings = Recordiadau llais nad ydynt yn y ffeil hon: { $count }.
web-rights = Y bobl a’u rhoddodd biau’r geiriau a’r lluniau. Gofynnwch i { $organiser } cyn eu defnyddio yn rhywle arall.
web-rights-nobody = Y bobl a’u rhoddodd biau’r geiriau a’r lluniau. Gofynnwch cyn eu defnyddio yn rhywle arall.
web-private = Mae’r ffeil hon hefyd yn cynnwys pethau nad ydynt i bawb. Cadwch hi’n ddiogel, a pheidiwch â’i chyhoeddi.
web-ground = Map: { $credit }
web-libraries = Y meddalwedd yn y ffeil hon
web-no-script = Mae angen JavaScript ar y map hwn, ac mae wedi’i ddiffodd yma. Agorwch y ffeil mewn porwr lle mae’n gweithio.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Mwy
map-sheet-smaller = Llai
map-sheet-turn = Troi
map-sheet-read-on = Darllen ymlaen
map-sheet-from-start = O’r dechrau
map-sheet-agree = Pobl yn cytuno: { $count }
map-sheet-how = Llithrwch ef â’r bysellau saeth. Mae Escape yn ei roi o’r neilltu.
map-sheet-together = Gadewch i ni edrych ar hwn gyda’n gilydd

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = Mae rownd wedi dechrau
card-round-card = Cerdyn i chi
card-round-result = Gweld y canlyniad
card-round-back = Yn ôl i’r rownd
card-round-aside = Rhoi o’r neilltu
card-round-your-dots = Eich dotiau
card-round-dots-left = { $left } o { $all } ar ôl
card-round-more-dot = Un dot arall i { $idea }
card-round-less-dot = Cymryd dot yn ôl oddi ar { $idea }
card-round-lies = Eich dotiau yma: { $count }
card-round-funded = { $there } o { $cost }
card-round-paid = Wedi’i dalu
card-round-pot = Yn y pot: { $left } o { $pot }
card-round-yours = Gennych chi: { $amount }
card-round-more-money = { $amount } arall i { $idea }
card-round-less-money = Cymryd { $amount } yn ôl oddi ar { $idea }
card-round-rest = Y gweddill: { $amount }
card-round-answer = Ateb
card-round-not-now = Nid nawr
card-round-first = Gorffennwch yn gyntaf yr hyn rydych chi’n ei ddweud. Mae’r cerdyn hwn yn aros amdanoch.
card-round-answering = Rydych chi’n ateb
card-round-results = Dyma’r canlyniad
card-round-none = Does dim byd i’w ddangos yma eto.
card-round-dot-count = Dotiau: { $count }
card-round-idea = Syniad { $number }
refusal-dots-used-up = Mae pob un o { $dots } dot y sedd hon wedi’i osod. Cymerwch un yn ôl i’w osod yn rhywle arall.
refusal-idea-paid-for = { $cost } yw’r cyfan sydd ei angen ar y syniad hwn, ac mae hynny ganddo nawr. Newidiwyd dim.
refusal-not-in-round = Nid yw hyn yn rhan o’r hyn rydym ni’n ei ofyn nawr. Newidiwyd dim.
refusal-pot-empty = Dim ond { $left } sydd ar ôl yn y pot. Newidiwyd dim.
refusal-round-over = Mae’r rownd hon ar ben. Mae’r hyn a osodwyd o’r blaen yn ddiogel.

## On the wall, and the clock
map-time-up = Mae’r amser ar ben
map-time-left = Amser ar ôl: { $time }
map-wall-now = Nawr wrth y bwrdd

## What was done together, in the report and on the web map of a hand-over
report-rounds = Beth wnaeth pobl gyda’i gilydd
report-round-photo = Llun i siarad amdano
report-round-dots = Dotiau: { $dots } i bob sedd
report-round-pot = Pot o { $pot } i’w rannu
report-round-prompt = Cerdyn i bawb
report-round-answers = Atebion yn yr adroddiad hwn: { $count }.
report-round-paid = { $there } o { $cost }
report-round-over = Rhoddwyd mwy nag oedd yn y pot: tra oedd un o’r syniadau hyn wedi’i guddio, roedd ei arian yn ôl yn y pot. Ni chymerwyd dim oddi ar neb.
report-round-untold = Syniadau eraill a gafodd ormod o ychydig i’w ddweud yma, gan y gall rhifau bach ddangos pwy oedd: { $count }.
map-voice-rounds = O rownd wrth y bwrdd
map-round-dots = Dotiau ar syniadau
map-round-money = Arian a rannwyd

# The console beside a table
ui-window-console = Consol · { $project }
ui-window-wall = Wal · { $project }
ui-console = Consol
ui-console-covered = Mae’r consol wedi’i orchuddio
ui-console-covered-words = Mae bwrdd wrth ei ymyl. Dim ond pwy sy’n gwybod y PIN sy’n gweld beth sy’n dod i mewn ac yn newid beth mae pawb yn ei weld.
ui-console-uncover = Teipio’r PIN
ui-console-pin-words = Teipiwch y PIN i agor y consol.
ui-console-pin-open = Agor
ui-console-pin-stay = Nid nawr
ui-console-cover = Gorchuddio’r consol
ui-console-time = Faint o’r gloch yw hi
ui-console-wall = Wal
ui-console-wall-words = Yn dangos y map, ei straeon a’r canlyniadau ar sgrin arall, i bawb yn yr ystafell
ui-console-wall-dark = Gwneud y wal yn dywyll, ar gyfer ystafell heb olau
ui-console-wall-light = Gwneud y wal yn olau eto
ui-console-seats = Wrth y bwrdd
ui-console-seats-taken = Seddi wedi’u cymryd: { $taken } o { $seats }
ui-console-seats-empty = Does dim bwrdd ar agor. Agorwch un o ffenestr yr hwylusydd, a bydd pawb sy’n eistedd wrtho yn ymddangos yma.
ui-console-seats-back = Y seddi fel yr oeddent
ui-console-seats-back-words = Yn rhoi pob sedd a symudwyd yn ôl yn ei lle cyntaf
ui-console-have-left = Wedi gadael rhywbeth: { $some } o { $taken }
ui-console-seat-free = Rhydd
ui-console-since = ers { $when }
ui-console-quiet = tawel { $minutes } mun
ui-console-left = { $count } wedi’u gadael
ui-console-sign-leaf = Deilen
ui-console-sign-sun = Haul
ui-console-sign-moon = Lleuad
ui-console-sign-star = Seren
ui-console-sign-feather = Pluen
ui-console-sign-fish = Pysgodyn
ui-console-sign-anchor = Angor
ui-console-sign-umbrella = Ymbarél
ui-console-doing = Mae rhywun yma
ui-console-doing-what = Yn dewis beth i’w ddweud
ui-console-doing-where = Yn chwilio am y lle
ui-console-doing-home = Yn dweud beth yw’r lle iddyn nhw
ui-console-doing-tell = Yn dweud
ui-console-doing-thanks = Wedi cael diolch
ui-console-doing-others = Yn darllen beth ddywedodd eraill
ui-console-incoming = Beth sy’n dod i mewn
ui-console-incoming-empty = Does dim wedi dod i mewn eto. Bydd beth mae pobl yn ei adael yn ymddangos yma ar unwaith.
ui-console-publish = Cyhoeddi
ui-console-hide = Cuddio…
ui-console-spotlight = Dangos i bawb
ui-console-published-already = Mae pawb yn gallu ei weld yn barod.
ui-console-hidden-already = Mae wedi’i guddio yn barod.
ui-console-unpublished-unlit = Cyhoeddwch ef yn gyntaf: dim ond beth gaiff pawb ei weld y gellir edrych arno gyda’n gilydd.
ui-console-practice-unlit = Nid yw ymarfer yn cael ei ddangos i neb arall.
ui-console-spotlight-on = Mae pawb yn edrych ar “{ $name }”
ui-console-spotlight-on-other = Mae pawb yn edrych ar un pin
ui-console-spotlight-end = Rhoi heibio
ui-console-round = Rowndiau
ui-console-begin-dots = Dotiau
ui-console-begin-dots-words = Mae pob sedd yn rhoi ychydig o ddotiau ar syniadau. Does neb yn gweld faint sydd ym mhle tan y diwedd.
ui-console-begin-tokens = Pot o arian
ui-console-begin-tokens-words = Mae pawb gyda’i gilydd yn gwario un pot ar syniadau sy’n costio rhywbeth.
ui-console-begin-prompt = Cerdyn i bawb
ui-console-begin-prompt-words = Rhowch gwestiwn, gosodiad neu lun i bob sedd.
ui-console-nothing-to-choose = Does dim i ddewis ohono eto. Cyhoeddwch syniad yn gyntaf.
ui-console-rounds-before = Cynt
ui-console-round-begin = Dechrau’r rownd
ui-console-round-photo = Llun
ui-console-round-dots = Dotiau  ·  { $dots } i bob sedd  ·  syniadau: { $count }
ui-console-round-tokens = Pot o { $pot }  ·  syniadau: { $count }
ui-console-round-prompt = Cerdyn i bawb
ui-console-round-end = Gorffen y rownd
ui-console-round-end-title = Gorffen y rownd hon?
ui-console-round-end-words = Ni ellir rhoi na symud dim wedyn. Mae beth sydd yno yn cael ei gadw, a gallwch ddangos i bawb beth ddaeth ohono.
ui-console-pot-left = { $left } ar ôl yn y pot
ui-console-dots-left =
    { $count ->
        [0] i gyd wedi’u rhoi
       *[other] { $count } ar ôl
    }
ui-console-answers =
    { $count ->
        [0] dim ateb eto
       *[other] atebion: { $count }
    }
ui-console-ended-dots =
    { $amount ->
        [0] Ni roddwyd yr un dot
       *[other] Dotiau a roddwyd: { $amount }
    }
ui-console-ended-tokens = Gwariwyd { $amount }
ui-console-ended-prompt =
    { $amount ->
        [0] Atebodd neb
       *[other] Atebion: { $amount }
    }
ui-console-result-show = Dangos y canlyniad
ui-console-result-away = Rhoi’r canlyniad heibio
ui-console-ask-dots-words = Mae pob sedd yn cael yr un nifer o ddotiau. Gall sawl un fod ar un syniad.
ui-console-ask-dots-example = Pa syniadau ddylai ddod gyntaf?
ui-console-ask-tokens-words = Mae pawb yn gweld y pot yn gwagio. Ni all neb dalu mwy am syniad nag y mae’n ei gostio.
ui-console-ask-tokens-example = Ar beth dylen ni wario’r arian?
ui-console-ask-prompt-words = Mae pob sedd yn ei gael. Mae atebion yn gyfraniadau fel unrhyw rai eraill.
ui-console-ask-prompt-example = Beth oeddech chi’n hoffi ei wneud yma’n blentyn?
ui-console-ask-question = Beth sy’n cael ei ofyn i bawb?
ui-console-ask-dots = Dotiau i bob sedd
ui-console-ask-ideas = Syniadau i ddewis ohonynt
ui-console-ask-costs = Syniadau i ddewis ohonynt, a chost pob un
ui-console-ask-pot = Arian yn y pot
ui-console-ask-unit = Sut mae arian yn cael ei ysgrifennu
ui-console-ask-photo = Llun
ui-console-ask-photo-words = Mae’n cael ei wneud o’r newydd heb ei le a’i ddyddiad cyn i neb ei weld.
ui-console-photo-away = Ei dynnu
ui-console-ideas-search = Chwilio am eiriau neu rif
ui-console-ideas-layer = Haen
ui-console-ideas-any-layer = Pob haen
ui-console-ideas-none = Does dim cyfraniad cyhoeddedig yn dweud hyn.
ui-console-ideas-all = Cymryd y rhain i gyd
ui-console-ideas-too-many = Mae mwy na { $most } o syniadau’n ormod i’w pwyso. Chwiliwch, neu dewiswch haen.
ui-console-ideas-chosen = { $count } wedi’u dewis, { $most } ar y mwyaf
ui-console-ideas-cost = Cost
ui-console-ideas-cost-of = Cost “{ $name }”
ui-console-missing-question = Ysgrifennwch beth sy’n cael ei ofyn i bawb.
ui-console-missing-ideas = Dewiswch y syniadau.
ui-console-missing-pot = Dywedwch faint o arian sydd yn y pot.
ui-console-missing-costs = Dywedwch beth yw cost pob syniad a ddewiswyd.
ui-console-missing-card = Ysgrifennwch rywbeth ar y cerdyn, neu dewiswch lun.
ui-console-clock = Cloc
ui-console-minutes = { $minutes } mun
ui-console-more-time = Un funud arall
ui-console-stop-clock = Stopio
ui-console-time-up = Mae’r amser ar ben
ui-console-map = Y map
ui-console-freeze = Dal y map yn llonydd
ui-console-unfreeze = Gadael i’r map symud eto
ui-console-free-words = Gall pawb wrth y bwrdd symud y map.
ui-console-frozen-words = Does dim bys yn symud y map. Mae rhoi pinnau a thynnu llun yn mynd ymlaen.
ui-console-wall-nowhere = Does dim sgrin arall i ddangos y wal arni. Cysylltwch un, yna pwyswch Wal eto.
