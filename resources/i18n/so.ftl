### Somali. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: Soomaali
## direction: ltr
## keyboard: so
## reviewed: no

## The resident's card
card-region = Meeshaada aad wax ku sheegto
card-begin = Ku dar codkaaga
card-begin-compact = Ku dar
card-rests = Shaashaddan way nasanaysaa
card-rests-words = Meel bannaan kuma harin. Fadlan u sheeg qof kooxda ka mid ah. Wax kasta oo dadku yiraahdeen waa ammaan.
card-attract-question = Maxaa halkan muhiim kuugu ah?
card-languages = Dooro luqaddaada
card-language = Luqadda:
card-progress = Tallaabada { $step } ee { $steps }
card-back = Dib u noqo
card-next = Xiga
card-close = Xir
card-restart = Mar kale bilow
card-finish = Dhammee
card-what-question = Maxaad jeclaan lahayd inaad noo sheegto?
card-where-question = Waa xaggee?
card-where-point = Ku taabo meesha khariidadda.
card-where-line = Xariiqda far ku sawir, ama ku taabo dhinaceeda.
card-where-area = Aagga hareerihiisa far ku sawir, ama taabo geesihiisa.
card-where-marked = Meeshaada waa la calaamadeeyay. Si aad u beddesho, taabo meel kale.
card-where-outside = Meeshaasi waxay ka baxsan tahay { $area }.
card-where-again = Dooro meel kale
card-where-keep = Halkan ku daa
card-where-kept = Meeshaadu waxay ku jirtaa halkii aad dhigtay.
card-where-whole = Aagga oo dhan
card-where-unsure = Ma hubo
card-shape = Qaabka
card-shape-point = Dhibic
card-shape-line = Xariiq
card-shape-area = Aag
card-find = Ama raadi waddo ama meel
card-find-nothing = Halkan ma jirto waddo ama meel magacaas leh.
card-find-metres = { $metres } m
card-find-km = { $km } km
card-find-count =
    { $count ->
        [one] Hal meel ayaa la helay
       *[other] { $count } meelood ayaa la helay
    }
card-cross = Ama khariidadda ku dhaqaaji calaamadda hoosteeda:
card-move-up = U dhaqaaji kor
card-move-down = U dhaqaaji hoos
card-move-left = U dhaqaaji bidix
card-move-right = U dhaqaaji midig
card-here = Halkan
card-corner-here = Ku dar dhibic
card-corner-undo = Ka noqo
card-finish-line = Xariiqdu waa diyaar
card-finish-area = Aaggu waa diyaar
card-home-question = Ma meel gurigaaga u dhow baa?
card-home-why = Meesha guri u dhow waxaan khariidadda ku tusnaa si qiyaas ah oo keliya, si aan cidna u ogaan albaabkaaga.
card-home-no = Maya, waa meel dadka oo dhan u furan
card-home-yes = Haa, waxay u dhowdahay gurigayga
card-home-unsure = Ma hubo
card-skip = Ka bood su’aashan
card-tell-category = Maxay ku saabsan tahay?
card-tell-words = Erayadaada ku sheeg
card-tell-name = Haddii aad rabto, sii magac gaaban
card-needed = (fadlan ka jawaab)
card-letters-left =
    { $count ->
        [one] Waxaa u haray meel hal xaraf.
       *[other] Waxaa u haray meel { $count } xaraf.
    }
card-letters-full = Intaas ayaa halkan qaadi kara. Waad ku mahadsan tahay inaad wax badan noo sheegtay.
card-yes = Haa
card-no = Maya
card-rating-low = Ma fiicna
card-rating-high = Aad u fiican
card-rating-step = { $step } ka mid ah { $steps }
card-date-day = Maalin
card-date-month = Bil
card-date-year = Sannad
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] Jannaayo
        [2] Febraayo
        [3] Maarso
        [4] Abriil
        [5] Maayo
        [6] Juun
        [7] Luulyo
        [8] Ogosto
        [9] Sebteembar
        [10] Oktoobar
        [11] Noofeembar
       *[12] Diseembar
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = Sannado hore
card-date-later = Sannado dambe
card-date-clear = Ka tag taariikhda
card-question-more = Hal su’aal oo kale ayaa hoose ku jirta: { $question }
card-question-fewer = Hal su’aal ayaa yaraatay: taas looma baahna hadda.
card-done = Diyaar
card-keeping = Waa la kaydinayaa…
card-keeping-long = Tani waxay qaadanaysaa wakhti ka badan sidii caadiga ahayd. Erayadaadu weli halkan bay ku jiraan. Mar kale riix Diyaar.
card-thanks = Mahadsanid!
card-thanks-safe = Waa la kaydiyay. Lambarkeedu waa
card-thanks-heard = Mahadsanid! Waa la kaydiyay. Lambarkeedu waa { $ref }.
card-thanks-next = Maxaa xiga?
card-thanks-pending = Marka hore qof kooxda ka mid ah ayaa akhrinaya. Ka dib qof kasta ayaa khariidadda ku arki kara.
card-thanks-published = Hadda qof kasta ayaa khariidadda ku arki kara.
card-another = Mid kale ku dar

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = Yaa weydiinaya?
card-who-organiser = Yaa weydiinaya
card-who-organiser-unknown = Dadka shaashaddan daryeela. Weydii iyaga, waxay ku faraxsan yihiin inay wax badan kuu sheegaan.
card-who-why = Sababta
card-who-why-unknown = Si aan u maqalno waxa dadku ka qabaan meeshan.
card-who-kept = Inta ay kaydsanaanayso
card-who-kept-unknown = Weli cidna halkan kuma qorin. Fadlan weydii dadka shaashaddan daryeela.
card-who-back = Sida loo soo ceshado
card-who-back-words = Taabo “Soo cesho” marka aan kuu mahadnaqno. Mar dambe, kooxda u sheeg lambarka aad mahadnaqa la hesho. Markaas waxa aad bixisay waa la tirtirayaa.
card-who-reach = Halkan ka la xidhiidh:
card-who-free = Qasab ma aha inaad magacaaga sheegto. Waad joojin kartaa goor kasta.
card-receipt-scan = Sawir ka qaad afar-geeskan, ama lambarka qoro.
card-receipt-print = Daabac
card-receipt-printed = Waa la daabacayaa.
card-receipt-not-printed = Lama daabici karin. Lambarkaagu weli waa sax. Fadlan qoro.
card-receipt-code = Koodh afar-gees ah oo leh lambarka { $ref }
card-slip-number = Lambarkaaga
card-slip-words = Lambarkan waxaad kooxda ku weydiin kartaa waxa ka soo baxay, ama waad ku soo ceshan kartaa.
card-take-back = Soo cesho
card-take-back-question = Ma soo celinaysaa?
card-take-back-words = Waxa aad hadda na siisay waa la tirtirayaa. Cidna ma arki doonto.
card-take-back-yes = Haa, soo cesho
card-take-back-no = Maya, ha la hayo
card-taken-back = Way tirtirantay
card-taken-back-words = Waxa aad na siisay waa la tirtiray. Cidna ma arki doonto.
card-hear = Ma jeceshahay inaad maqasho waxa ka soo baxa?
card-hear-yes = Haa, ila soo xidhiidha
card-contact-question = Sideen kuu la xidhiidhnaa?
card-contact-optional = Ka tag wixii aad doonto. Waxa aad noo sheegtay si kastaba waa ammaan.
card-contact-name = Magacaaga
card-contact-email = Iimayl
card-contact-phone = Telefoon
card-contact-purposes = Maxaan kuugu soo qori karnaa? Calaamadi wixii aad doonto.
card-contact-purpose-keep_in_touch = Ii sheega waxa ka soo baxa
card-contact-purpose-invite = Igu casuuma marka wax halkan ka dhacaan
card-contact-purpose-help = I weydiiya marka aan caawin karo
card-contact-sealed = Waxaan ku xidhnaa meel ka baxsan khariidadda. Kooxda oo keliya ayaa furi karta. Goor kasta waad soo ceshan kartaa.
card-contact-keep = Hay kan
card-contact-not = Maya, mahadsanid
card-contact-kept = Mahadsanid. Sida laguu la xidhiidho waa la qufulay.
refusal-contact-empty = Geli iimayl ama lambar telefoon, ama taabo “Maya, mahadsanid”. Waxa aad qortay weli waa halkan.
refusal-contact-email = Iimaylka wax baa ka maqan. Eeg @ iyo dhibicda. Waxa aad qortay weli waa halkan.
refusal-contact-phone = Lambarka telefoonku aad buu u gaaban yahay. Fadlan mar kale eeg. Waxa aad qortay weli waa halkan.
refusal-contact-without-purpose = Calaamadi ugu yaraan hal wax oo aan kuugu soo qori karno, ama taabo “Maya, mahadsanid”.
refusal-consent-words-differ = Erayada shaashaddan hadda ayay isbeddeleen. Fadlan mar kale akhri oo mar labaad taabo “Hay kan”.

card-leave-question = Ma baxaysaa adigoon kaydin?
card-leave-lost = Weli ma aadan riixin Diyaar. Wixii aad gelisay way tirmayaan.
card-leave-stay = Halkan sii joog
card-leave-finish = Bax
card-idle-question = Weli ma joogtaa?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] Hal ilbiriqsi gudaheed shaashaddan waxaa loo tirayaa qofka xiga.
       *[other] { $seconds } ilbiriqsi gudahood shaashaddan waxaa loo tirayaa qofka xiga.
    }
card-idle-stay = Haa, weli waan joogaa

## On the map
map-label = Khariidadda { $title }. Ku dhaqaaji badhamada fallaaraha; ku soo dhowee isku-dar (+), kuna fogee kala-jar (-).
map-buttons = Dhaqaaji khariidadda
map-zoom-in = Soo dhowee
map-zoom-out = Fogee
map-find = Raadi waddo ama meel
map-home = Ku noqo aaggeenna
map-ground = Waxa khariidaddu muujinayso
map-ground-bases = Khariidad
map-ground-show = Muuji “{ $title }”
map-here = Halkan ayaad joogtaa
map-ground-overlays = Sidoo kale muuji
map-no-base-map = Mashruucan weli kuma jirto khariidad waddooyin. Weli waad calaamadin kartaa meelaha.
map-mark = { $layer }: { $title }
map-close = Xir
map-photo = Sawir
map-status-pending = Dadka kale weli ma arkaan
map-status-hidden = Waa laga qariyay dadka kale
map-status-withdrawn = Waa lala noqday

## When something cannot be kept: what residents may read
refusal-already-saved = Tan hore ayaa si ammaan ah loo kaydiyay. Wax kale uma baahna.
refusal-answer-missing = Fadlan ka jawaab “{ $question }”. Wixii aad gelisay weli halkan bay ku jiraan.
refusal-answer-not-a-number = Fadlan halkan ku qor tiro. Wixii aad gelisay weli halkan bay ku jiraan.
refusal-answer-not-a-date = Fadlan dooro maalin, bil iyo sannad is leh. Wixii aad gelisay weli waa halkan.
refusal-answer-not-offered = Jawaabtaasi kuma jirto kuwa la dooran karo. Fadlan mid kale dooro. Wixii aad gelisay weli halkan bay ku jiraan.
refusal-answer-without-question = Mid ka mid ah jawaabaha waxay ku socotaa su’aal aan hadda la weydiin. Waxba isma beddelin.
refusal-category-unknown = Mowduucaas hadda lama hayo. Fadlan mid kale dooro. Wixii aad gelisay weli halkan bay ku jiraan.
refusal-layer-unknown = Mashruucan kuma jiro lakab la yiraahdo “{ $layer }”. Waxba isma beddelin.
refusal-nothing-said = Marka hore wax noo sheeg: dooro mowduuc ama qor dhowr eray.
refusal-outside-area = Meeshaasi waxay ka baxsan tahay xaafadda. Dooro meel kale, ama halkaas ku daa haddii aad sidaas rabto.
refusal-shape-crosses-itself = Xariiqdu halkaas ayay isku goynaysaa. Fadlan mar kale sawir. Erayadaadu weli halkan bay ku jiraan.
refusal-shape-empty = Weli meel lama calaamadin. Fadlan mid calaamadi, ama dooro “Ma hubo”.
refusal-shape-not-allowed = Halkan sidaas looma calaamadin karo. Fadlan meesha si kale u calaamadi. Erayadaadu weli halkan bay ku jiraan.
refusal-shape-not-finite = Meesha lama akhrin karin. Fadlan mar kale calaamadi. Erayadaadu weli halkan bay ku jiraan.
refusal-shape-too-long = Sawirku wuxuu leeyahay geesas badan (ugu badnaan { $most }). Fadlan mid ka fudud sawir. Erayadaadu weli halkan bay ku jiraan.
refusal-shape-too-short = Sawirku wuxuu u baahan yahay ugu yaraan { $least } dhibcood oo kala duwan. Fadlan sii wad sawirka. Erayadaadu weli halkan bay ku jiraan.
refusal-text-broken = Xarfaha qaarkood way soo jabeen, lamana kaydin karo. Fadlan mar kale qor.
refusal-text-expected = Halkan waxaan ka filaynay erayo, wax kale ayaase yimid. Waxba lama kaydin. Fadlan mar kale isku day.
refusal-text-too-long = Qoraalku wuxuu leeyahay { $length } xaraf; waxaa bannaan { $most }. Fadlan soo gaabi. Waxba ma lumin.
problem-disk-full = Diskiga meel ugama bannaana { $file }. Waxa hadda la geliyay weli lama kaydin; wixii ka horreeyay oo dhan waa ammaan. Meel bannee oo mar kale isku day.
problem-disk-failed = Diskigu ma shaqayn, sidaas darteed { $file } lama isticmaali karin. Wixii hore loo kaydiyay waa ammaan. Hubi in diskigu ku xiran yahay oo mar kale isku day.
problem-not-as-written = { $file } ma hayn wixii lagu qoray, sidaas darteed waa laga noqday. Wixii hore loo kaydiyay waa ammaan. Mar kale isku day; haddii ay mar kale dhacdo, isticmaal disk kale.
problem-project-closed = Mashruuca waa la xiray intii lagu jiray. Wixii hore loo kaydiyay waa ammaan. Qof kooxda ka mid ah weydiiso inuu mar kale furo.
problem-unexpected = Wax aan la filayn ayaa dhacay ({ $kind }). Wixii hore loo kaydiyay waa ammaan. Mar kale isku day; haddii ay mar kale dhacdo, u sheeg qof kooxda ka mid ah.

## What a resident may see of the facilitator's window
ui-pin-ask = Kooxda
ui-pin-ask-words = Geli PIN-ka si aad uga baxdo shaashadda dadka.
ui-pin-stay = Ku noqo khariidadda
ui-pin-leave = Ka bax
ui-pin-wait = Sax ma ahayn. Mar kale isku day { $seconds } ilbiriqsi ka dib.
ui-pin-again = Mar kale isku day.
ui-call-title = Fadlan u yeer qof kooxda ka mid ah
ui-call-words = Shaashaddani waxay u baahan tahay caawimo yar. Wax kasta oo dadku halkan ku dhaafeen waa ammaan.

## Answers to one another

refusal-response-unknown = Kan mar hore ayaa dib loo qaatay, ama halkan kuma jiro. Waxba lama beddelin.
refusal-offer-incomplete = Waxaan u baahan nahay inaan wax yar oo dheeraad ah ka ogaanno caawimaaddaada. Fadlan mar kale dooro. Waxba ma lumin.

card-others = Arag waxa dadka kale yiraahdeen
card-others-title = Waxa dadka kale yiraahdeen
card-others-empty = Weli cidina halkan waxba kama oran. Noqo qofka ugu horreeya.
card-others-look = Sida loo eego
card-others-list = Liis
card-others-stories = Sheekooyin
card-others-order = Kala hor
card-others-newest = Ugu cusub
card-others-nearest = Ugu dhow
card-others-about = Waxa ku saabsan
card-others-all = Wax walba
card-others-map = Waxaad sidoo kale taaban kartaa calaamad khariidadda ku taal.
card-others-wait = Wax yar sug …
card-others-more = Tus wax dheeraad ah
card-voice-agree = Waan ku raacsanahay
card-voice-agreed = Waad ku raacsan tahay
card-voice-agree-back = Hadda kuma raacsanid.
card-voice-needs-help = Caawimaad buu u baahan yahay
card-voice-away = { $metres } m ayuu jiraa
card-voice-comment-count = Faallooyin: { $count }
card-voice-offer-count = Caawimaad la bixiyey: { $count }
card-voice-gone = Kan halkan laguma akhrin karo hadda.
card-voice-more = Wax badan akhri
card-voice-listen = Dhageyso
card-voice-outcome = Maxaa ka soo baxay
card-voice-needs = Waxa uu u baahan yahay
card-voice-help = Ma caawin kartaa?
card-voice-offers = Yaa caawin lahaa
card-voice-comments = Waxa dadku ka leeyihiin
card-progress-heard = Waan ku maqalnay
card-progress-planned = Waan qorsheyneynaa
card-progress-under_way = Waan bilownay
card-progress-done = Waa la dhammeeyey
card-progress-not_now = Hadda maya
card-need-skill = Qof xirfad leh
card-need-hours = Waqti
card-need-thing = Alaab
card-need-come_along = Dad yimaada
card-need-visits = Booqasho waa lagu soo dhaweynayaa
card-offer-skill = Xirfad
card-offer-hours = Waqti yar
card-offer-thing = Alaab
card-offer-come_along = Waan iman lahaa
card-offer-which-skill = Maxaad ku fiican tahay?
card-offer-which-thing = Maxaad bixin ama amaahin kartaa?
card-offer-which-hours = Waqti intee le’eg?
card-offer-how-often = Immisa jeer?
card-offer-note = Ma wax baad ku daraysaa? Waad banneyn kartaa.
card-offer-come-along-words = Waa wanaag! Dadka kale waxay arki doonaan in qof iman lahaa.
card-offer-send = Tan bixi
card-skill-gardening = Beeraha
card-skill-building = Dhismaha
card-skill-cooking = Cunto karinta
card-skill-teaching = Wax barid
card-skill-organising = Abaabulid
card-skill-computers = Kombiyuutarro
card-skill-art = Farshaxan iyo muusig
card-skill-driving = Baabuur wadid
card-skill-care = Dad daryeelid
card-thing-tools = Qalab
card-thing-materials = Agab
card-thing-plants = Dhir
card-thing-food = Cunto iyo cabitaan
card-thing-room = Qol ama meel
card-thing-transport = Baabuur
card-hours =
    { $hours ->
        [one] 1 saac
       *[other] { $hours } saacadood
    }
card-period-once = Hal mar keliya
card-period-week = Toddobaad kasta
card-period-month = Bil kasta
card-comment = Wax dheh
card-comment-ask = Maxaad ka oran lahayd?
card-comment-send = Tan dheh
card-answer-waits = Mahadsanid! Waa la hayaa. Qof kooxda ka tirsan ayaa marka hore akhriya. Kadib qof walba wuu arki karaa.
card-answer-shown = Mahadsanid! Hadda qof walba wuu arki karaa.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = Adiga ayaa ka yimid
card-own-waits = Hadda adiga keliya ayaa arka. Qof kooxda ka tirsan ayaa marka hore akhriya.
refusal-too-much-in-a-visit = Hal booqasho taasi waa wax badan. Kan lama kaydin. Wixii ka horreeyay oo dhan waa la kaydiyay. Riix Dhammee, oo qof kale fursad sii.
refusal-too-much-in-a-while = Waqti gaaban ayaa wax badan halkan yimaadeen. Kan weli lama kaydin. Wixii ka horreeyay oo dhan waa la kaydiyay. Waxaad qortay weli waa halkan: sug dhowr daqiiqo, ka dibna mar kale isku day.

card-thanks-near = Ma ku raacsan tahay? Ma caawin kartaa?
card-thanks-first = Adiga ayaa ugu horreeya
card-thanks-first-words = Weli cidina halkan agteeda waxba kama oran. Kuwo kale ayaa ku raaci doona.
map-voice-agree = Waan ku raacsanahay
map-voice-open = Ka jawaab ama caawi
map-story-pause = Jooji
ui-responses = Faallooyin iyo caawimaad
ui-responses-waiting = Faallooyin iyo caawimaad: { $count } baa sugaya
ui-responses-agree = Dadka ku raacsan: { $count }
ui-response-comment = Faallo
ui-response-offer = Caawimaad
ui-outcome = Baahida iyo waxa ka soo baxay
ui-outcome-title = { $ref }: baahida, iyo waxa ka soo baxay
ui-outcome-words = Dadku tan waxay ku akhriyaan agteeda: waad tiraahdeen, waanu samaynay.
ui-outcome-needs = Waxa uu dadka kale uga baahan yahay
ui-outcome-need-note = Erayo kooban
ui-outcome-progress = Intee buu gaaray
ui-outcome-none = Weli waxba lama oran
ui-outcome-answer = Jawaabtaada dadka oo dhan
ui-outcome-commitments = Yaa wax qabanaya iyo goorma
ui-outcome-commitments-help = Hal ballan sadarkiiba, sida “Amina: la kulanto dugsiga bisha Maajo”.
ui-outcome-saved = Dadku hadda waxay arkaan waxaad ka tiri { $ref }.

## Without reading, and without the map
card-listen = Ii akhri tan
card-listen-stop = Jooji akhriska
card-where-words = Ereyo ku sheeg meesha ay tahay
card-where-words-question = Ereyadaada ku sheeg meesha ay tahay
card-where-words-help = Tusaale: dugsiga gadaashiisa, albaabka buluugga ah agtiisa. Qof mashruuca ka tirsan ayaa markii dambe khariidadda saari doona.

## Drawing on the map
card-where-drawn = Sawirkaaga waa la calaamadeeyay. Jiid dhibic si aad u beddesho, ama mar kale sawir.
card-handle-spot = Meeshaada. Ku dhaqaaji furayaasha fallaaraha.
card-handle-corner = Geeska { $corner } ee { $corners }. Ku dhaqaaji furayaasha fallaaraha.
card-handle-whole = Sawirkaaga oo dhan. Ku dhaqaaji furayaasha fallaaraha.

## The keyboard on the screen
card-keyboard = Kiiboodh
card-key-shift = Xarfo waaweyn
card-key-delete = Tirtir
card-key-line = Sadar cusub
card-key-done = Waa diyaar
card-key-hide = Qari kiiboodhka
card-key-signs = Tirooyin iyo calaamado
card-key-letters = Xarfo
card-key-script = Xarfo kale
card-key-space = Meel bannaan

## Seats round a table
card-seat-move = Meeshan ku wareeji miiska hareerihiisa: { $seat }. Isticmaal furayaasha fallaadhaha.
card-seat-fish = kalluunka buluugga ah
card-seat-sun = qorraxda oranjiga ah
card-seat-leaf = caleenta cagaaran
card-seat-star = xiddigta casuuska ah
card-seat-feather = baalka bunniga ah
card-seat-umbrella = dalladda buluugga khafiifka ah
card-seat-moon = dayaxa basaliga ah
card-seat-anchor = barroosinka dambaska ah
map-held = Khariiddaddu hadda way taagan tahay

## Photos, recordings and drawings
card-photo-take = Sawir qaado
card-photo-another = Sawir kale qaado
card-photo-choose = Ka dooro sawir kombiyuutarkan
card-photo-title = Sawir qaado
card-photo-shutter = Qaado sawirka
card-photo-again = Mar kale qaado
card-photo-people = Yaa laga arkaa sawirka?
card-photo-people-why = Inta aan dadka kale arkin sawir carruuri ku jirto, kooxdu si gaar ah ayay u eegtaa.
card-photo-people-none = Cidna
card-photo-people-people = Dad
card-photo-people-children = Carruur
card-photo-keeping = Waan kaydinaynaa…
card-photo-kept = Sawirkaaga waa la kaydiyay.
card-photo-number = Sawirka { $number }
card-photo-remove = Ka saar sawirka { $number }
card-camera-opening = Kaamiradu way bilaabanaysaa…
card-camera-denied = Kaamirada laguma isticmaali karo shaashaddan. Wixii aad gelisay waa la kaydiyay. Sawir la’aan ayaad ku sii socon kartaa.
card-camera-missing = Shaashaddan kaamiro ma leh. Wixii aad gelisay waa la kaydiyay. Sawir la’aan ayaad ku sii socon kartaa.
card-camera-busy = Kaamiradu hadda waxay joogtaa halkan: { $seat }. Fadlan wax yar ka dib isku day.
card-camera-broken = Kaamiradu ma jawaabayso. Wixii aad gelisay waa la kaydiyay. Mar kale isku day, ama sawir la’aan ku sii soco.
card-try-again = Mar kale isku day
card-go-on-without = La’aanteed ku sii soco
card-voice-start = Taabo oo hadal
card-voice-hold = Ama hay inta aad hadlayso.
card-voice-private = Kooxda keliya ayaa codkaaga maqlaysa. Dadka kale waxay akhriyaan waxaad tidhi.
card-voice-stop = Waan idhi
card-voice-listening = Waan ku dhegaysanaynaa
card-voice-time = Dhererka { $time }
card-voice-again = Mar kale dheh
card-voice-remove = Ka saar
card-voice-kept = Codkaaga la duubay waa la kaydiyay.
card-voice-play = Dhegayso
card-voice-pause = Jooji dhegaysiga
card-voice-short = Aad ayuu u gaabnaa in la maqlo. Fadlan riix, hadal, markale riix.
card-microphone-opening = Makarafoonku wuu bilaabanayaa…
card-microphone-denied = Makarafoonka laguma isticmaali karo shaashaddan. Wixii aad gelisay waa la kaydiyay. Waad qori kartaa.
card-microphone-missing = Shaashaddan makarafoon ma leh. Wixii aad gelisay waa la kaydiyay. Waad qori kartaa.
card-microphone-busy = Makarafoonku hadda wuxuu joogaa halkan: { $seat }. Fadlan wax yar ka dib isku day.
card-microphone-broken = Makarafoonku ma jawaabayo. Wixii aad gelisay waa la kaydiyay. Mar kale isku day, ama qor.
card-sketch-start = Wax sawir gacanta
card-sketch-title = Halkan ku sawir
card-sketch-pad = Warqad wax lagu sawiro. Furayaasha: fallaadhaha ayaa dhaqaajiya qalinka, furaha bannaan ayaa dejiya oo kor u qaada.
card-sketch-pen-down = Qalinku wuu hooseeyaa.
card-sketch-pen-up = Qalinku kor buu u yahay.
card-sketch-inks = Midabka qalinka
card-sketch-ink-black = Madow
card-sketch-ink-blue = Buluug
card-sketch-ink-green = Cagaar
card-sketch-ink-red = Casaan
card-sketch-undo = Dib u celi
card-sketch-clear = Dhammaan tirtir
card-sketch-keep = Kaydi
card-sketch-kept = Sawir gacmeedkaaga waa la kaydiyay.
card-sketch-drawing = Sawir gacmeedkaaga
card-sketch-again = Mar cusub sawir
card-sketch-remove = Ka saar
card-read-photo =
    { $count ->
        [one] Hal sawir
       *[other] { $count } sawir
    }
card-read-voice = Cod la duubay
card-read-sketch = Sawir gacmeed
map-voice = Cod la duubay, { $time }
map-voice-play = Dhegayso
map-voice-pause = Jooji dhegaysiga
map-voice-said = Cod ahaan loo yidhi
map-photo-held = Adiga keliya ayaa kan arka
refusal-answer-not-attached = Jawaabtan waa inay ahaato sawir, cod la duubay ama sawir gacmeed. Wixii aad gelisay weli waa halkan.
refusal-answer-too-many = Halkan waxaa qaada { $most }. Fadlan mid ka saar. Wixii aad gelisay weli waa halkan.
refusal-attachment-lost = Sawir, cod ama sawir gacmeed si dhan uma iman. Erayadaadu weli waa halkan. Fadlan ka saar oo mar kale geli.
refusal-media-too-large = Aad buu u weyn yahay in la kaydiyo. Erayadaadu weli waa halkan. Isku day mid ka yar ama ka gaaban.
refusal-media-too-many = Intaas ayaa hal mar la kaydin karaa. Wax kasta weli waa halkan. Marka hore dhammee kan, ka dibna sii wad.
refusal-picture-unreadable = Sawirkan ma furi karin. Erayadaada waa la kaydiyay. Isku day sawir kale.
refusal-recording-unreadable = Codkan la duubay ma furi karin. Erayadaada waa la kaydiyay. Fadlan mar kale dheh.
refusal-recording-too-long = Codka la duubo wuxuu noqon karaa { $minutes } daqiiqo. Erayadaada waa la kaydiyay. Fadlan mar kale dheh, oo gaabi.

## The report that a planner hands on: read by everybody, so in plain words
report-state = Waxa dadku yiraahdeen, ilaa { $date }.
report-heard = Waxa aan maqalnay
report-nothing = Cidina weli waxba ma dhihin.
report-count = Fikradaha warbixintan ku jira: { $count }.
report-not-located = Meel khariidadda ka maqan: { $count }.
report-sessions = Meesha dadku ka yiraahdeen
report-no-session = Inta u dhaxaysa kulannada
report-small-sessions = Kulannada kale oo dhan, qaarkood waxay leeyihiin wax ka yar 10 fikradood
report-time-day = Maalin maalin
report-time-week = Toddobaad toddobaad
report-time-month = Bil bil
report-supported = Waxa dad badani ku raaceen
report-map = { $layer } khariidadda: { $count }
report-overview = Wax walba hal khariidad
report-about = Waxa ay ku saabsan tahay
report-category = Mawduuc
report-no-category = Wax kale
report-place = Meel
report-no-place = kuma jirto khariidadda
report-pictures = Sawirro ahaan
report-photo = Sawir
report-photos-left-out = Sawirro laga reebay si faylkan loo diri karo: { $count }. Waxay ku jiraan faylka GeoPackage.
report-appendix = Wax walba oo la yiri
report-layer-empty = Weli waxba halkan kuma jiraan.
report-made = Sida warbixintan loo sameeyay

## The web map in one file, as residents and planners open it in a browser
web-skip-list = U gudub liiska
web-map = Khariidad
web-by = { $organiser }, sidii ay ahayd { $day }
web-as-of = Sidii ay ahayd { $day }
web-search = Ka raadi waxa dadku yiraahdeen
web-layers = Ku muuji khariidadda
web-category = Waxa ay ku saabsan tahay
web-everything = Wax kasta
web-list = Waxa dadku yiraahdeen
web-count = Fikrado: { $count }
web-count-of = Fikrado: { $count } oo ka mid ah { $all }
web-nothing = Wax la mid ah halkan kuma jiraan. Isku day erayo kale.
web-empty = Weli qofna waxba halkan kama oran.
web-clear = Muuji wax kasta
web-more = Muuji { $count } kale
web-unplaced = Khariidadda meel kuma leh
web-near = Meesha si qiyaas ah ayaa loo muujiyay, { $metres } m gudahood
web-pile = Fikrado halkan ah: { $count }
web-photos = Sawirro: { $count }
web-supports = Dad ku raacsan: { $count }
web-additions = Jawaabo dad kale: { $count }
web-photos-left-out = Sawirro aan faylkan gelin: { $count }. Dadka khariidadda sameeyay ayaa haya.
web-recordings = Codad aan faylkan ku jirin: { $count }.
web-rights = Erayada iyo sawirrada waxaa iska leh dadka bixiyay. Weydii { $organiser } ka hor intaadan meel kale ku isticmaalin.
web-rights-nobody = Erayada iyo sawirrada waxaa iska leh dadka bixiyay. Weydii ka hor intaadan meel kale ku isticmaalin.
web-private = Faylkan waxaa sidoo kale ku jira wax aan dadka oo dhan loogu talagelin. Si ammaan ah u hay, hana daabicin.
web-ground = Khariidad: { $credit }
web-libraries = Barnaamijyada faylkan ku jira
web-no-script = Khariidaddani waxay u baahan tahay JavaScript, oo halkan ka damsan. Faylka ku fur browser uu ka shaqeeyo.

### A contribution that lies open on the table, as a sheet
map-sheet-larger = Weyn
map-sheet-smaller = Yar
map-sheet-turn = Wareeji
map-sheet-read-on = Sii akhri
map-sheet-from-start = Bilowga ka akhri
map-sheet-agree = Dad ku raacsan: { $count }
map-sheet-how = Ku dhaqaaji furayaasha fallaarta. Escape ayaa dhinac dhigaya.
map-sheet-together = Aan wada eegno kan

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = Wareeg ayaa bilaabmay
card-round-card = Kaar adiga kuu ah
card-round-result = Eeg natiijada
card-round-back = Ku noqo wareegga
card-round-aside = Dhinac dhig
card-round-your-dots = Dhibcahaaga
card-round-dots-left = { $left } baa ka haray { $all }
card-round-more-dot = Hal dhibic oo kale sii { $idea }
card-round-less-dot = Hal dhibic ka soo celi { $idea }
card-round-lies = Dhibcahaaga halkan: { $count }
card-round-funded = { $there } oo ka mid ah { $cost }
card-round-paid = Waa la bixiyay
card-round-pot = Sanduuqa waxaa ku jira: { $left } oo ka mid ah { $pot }
card-round-yours = Adiga: { $amount }
card-round-more-money = { $amount } kale sii { $idea }
card-round-less-money = { $amount } ka soo celi { $idea }
card-round-rest = Inta hartay: { $amount }
card-round-answer = Ka jawaab
card-round-not-now = Hadda maya
card-round-first = Marka hore dhammee waxaad noo sheegayso. Kaarkani wuu ku sugayaa.
card-round-answering = Waxaad ka jawaabaysaa
card-round-results = Kani waa natiijada
card-round-none = Weli halkan wax lagu tuso ma jiraan.
card-round-dot-count = Dhibco: { $count }
card-round-idea = Fikrad { $number }
refusal-dots-used-up = Dhammaan { $dots } dhibcood ee kursigan waa la dhigay. Mid soo celi si aad meel kale u dhigto.
refusal-idea-paid-for = Fikraddani waxay u baahan tahay { $cost }, hadda waa ay haysataa. Waxba lama beddelin.
refusal-not-in-round = Tani kama mid aha waxa hadda lagu weydiinayo. Waxba lama beddelin.
refusal-pot-empty = Sanduuqa waxaa ku haray { $left } oo keliya. Waxba lama beddelin.
refusal-round-over = Wareeggani waa dhammaaday. Wixii hore loo dhigay waa la kaydiyay.

## On the wall, and the clock
map-time-up = Waqtigii wuu dhammaaday
map-time-left = Waqtiga haray: { $time }
map-wall-now = Hadda miiska

## What was done together, in the report and on the web map of a hand-over
report-rounds = Waxa dadku wada sameeyeen
report-round-photo = Sawir laga hadlo
report-round-dots = Dhibco: { $dots } kursi walba
report-round-pot = Sanduuq { $pot } ah oo la qaybsado
report-round-prompt = Kaar dadka oo dhan u ah
report-round-answers = Jawaabaha warbixintan ku jira: { $count }.
report-round-paid = { $there } oo ka mid ah { $cost }
report-round-over = Waxaa la bixiyay wax ka badan wixii sanduuqa ku jiray: markii mid ka mid ah fikradahan la qariyay, lacagteedii waxay ku soo noqotay sanduuqa. Cidna wax lagama qaadin.
report-round-untold = Fikrado kale oo helay wax aad u yar oo aan halkan lagu sheegin, waayo tirooyinka yaryari waxay muujin karaan cidda ay ahayd: { $count }.
map-voice-rounds = Wareeg miiska lagu qabtay
map-round-dots = Dhibco la saaray fikradaha
map-round-money = Lacag la qaybsaday
