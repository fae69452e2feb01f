### Arabic. Keys as in en.ftl; a sentence that is missing here is shown in English. It says "you" in the plural,
### which leaves nobody out.
## name: العربية
## direction: rtl
## keyboard: ar
## reviewed: no

## The resident's card
card-region = مكانكم لتقولوا رأيكم
card-begin = أضيفوا صوتكم
card-begin-compact = إضافة
card-rests = هذه الشاشة تستريح
card-rests-words = لم يبقَ فيها مكان للمزيد. من فضلك أخبر أحد أعضاء الفريق. كل ما قاله الناس محفوظ.
card-attract-question = ما المهم لكم هنا؟
card-languages = اختاروا لغتكم
card-language = اللغة:
card-progress = الخطوة { $step } من { $steps }
card-back = رجوع
card-next = التالي
card-close = إغلاق
card-restart = البدء من جديد
card-finish = إنهاء
card-what-question = ماذا تودّون أن تقولوا لنا؟
card-where-question = أين المكان؟
card-where-point = المسوا المكان على الخريطة.
card-where-line = ارسم الخط بإصبعك، أو المس نقاطه.
card-where-area = ارسم حول المنطقة بإصبعك، أو المس زواياها.
card-where-marked = تم تحديد مكانكم. لتغييره، المسوا مكانًا آخر.
card-where-outside = هذا المكان خارج { $area }.
card-where-again = اختيار مكان آخر
card-where-keep = تركه هنا
card-where-kept = بقي مكانكم حيث وضعتموه.
card-where-whole = المنطقة كلها
card-where-unsure = لا أعرف بالضبط
card-shape = الشكل
card-shape-point = نقطة
card-shape-line = خط
card-shape-area = مساحة
card-find = أو ابحثوا عن شارع أو مكان
card-find-nothing = لا يوجد هنا شارع أو مكان بهذا الاسم.
card-find-metres = { $metres } م
card-find-km = { $km } كم
card-find-count =
    { $count ->
        [one] عُثر على مكان واحد
        [two] عُثر على مكانين
        [few] عُثر على { $count } أماكن
       *[other] عُثر على { $count } مكانًا
    }
card-cross = أو حرّكوا الخريطة تحت العلامة:
card-move-up = تحريك إلى الأعلى
card-move-down = تحريك إلى الأسفل
card-move-left = تحريك إلى اليسار
card-move-right = تحريك إلى اليمين
card-here = هنا
card-corner-here = إضافة نقطة
card-corner-undo = تراجع
card-finish-line = اكتمل الخط
card-finish-area = اكتملت المساحة
card-home-question = هل هذا قريب من بيتكم؟
card-home-why = إذا كان المكان قرب بيت، نُظهره على الخريطة بشكل تقريبي فقط، حتى لا يعرف أحد أيّ باب هو بابكم.
card-home-no = لا، إنه مكان للجميع
card-home-yes = نعم، إنه قريب من بيتي
card-home-unsure = لا أعرف بالضبط
card-skip = تخطّي هذا السؤال
card-tell-category = ما الموضوع؟
card-tell-words = بكلماتكم
card-tell-name = اسم قصير، إن أحببتم
card-needed = (نرجو الإجابة)
card-letters-left =
    { $count ->
        [one] بقي مكان لحرف واحد.
        [two] بقي مكان لحرفين.
        [few] بقي مكان لـ { $count } أحرف.
       *[other] بقي مكان لـ { $count } حرفًا.
    }
card-letters-full = هذا كل ما يتسع له المكان هنا. شكرًا لأنكم قلتم لنا كل هذا.
card-yes = نعم
card-no = لا
card-rating-low = ليس جيدًا
card-rating-high = جيد جدًا
card-rating-step = { $step } من { $steps }
card-date-day = اليوم
card-date-month = الشهر
card-date-year = السنة
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = سنوات سابقة
card-date-later = سنوات لاحقة
card-date-clear = ترك التاريخ فارغًا
card-question-more = سؤال آخر في الأسفل: { $question }
card-question-fewer = سؤال أقل: لم يعد ذلك السؤال لازمًا.
card-done = تم
card-keeping = جارٍ الحفظ…
card-keeping-long = يستغرق هذا وقتًا أطول من المعتاد. كلماتكم ما زالت هنا. اضغطوا «تم» مرة أخرى.
card-thanks = شكرًا لكم!
card-thanks-safe = مشاركتكم محفوظة بأمان. رقمها هو
card-thanks-heard = شكرًا لكم! مشاركتكم محفوظة بأمان. رقمها هو { $ref }.
card-thanks-next = ماذا يحدث بعد ذلك؟
card-thanks-pending = يقرؤها أولًا شخص من الفريق. ثم يستطيع الجميع رؤيتها على الخريطة.
card-thanks-published = يستطيع الجميع الآن رؤيتها على الخريطة.
card-another = إضافة مشاركة أخرى

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = من يسأل؟
card-who-organiser = من يسأل
card-who-organiser-unknown = الأشخاص الذين يعتنون بهذه الشاشة. اسألوهم، ويسعدهم أن يخبروكم بالمزيد.
card-who-why = لماذا
card-who-why-unknown = لنسمع ما يراه الناس في هذا المكان.
card-who-kept = كم من الوقت يُحفظ
card-who-kept-unknown = لم يكتب أحد ذلك هنا بعد. اسألوا من فضلكم الأشخاص الذين يعتنون بهذه الشاشة.
card-who-back = كيف تستردونه
card-who-back-words = اضغطوا «استرداد» عندما نشكركم. ولاحقًا أخبروا الفريق بالرقم الذي تحصلون عليه مع الشكر. عندها يُحذف ما قدمتموه.
card-who-reach = يمكنكم الوصول إليهم هنا:
card-who-free = لا يلزم أن تذكروا اسمكم. ويمكنكم التوقف في أي وقت.
card-receipt-scan = صوّروا هذا المربع، أو اكتبوا الرقم.
card-receipt-print = طباعة
card-receipt-printed = تجري الطباعة.
card-receipt-not-printed = لم تنجح الطباعة. رقمكم صالح على أي حال. اكتبوه من فضلكم.
card-receipt-code = رمز مربع بالرقم { $ref }
card-slip-number = رقمكم
card-slip-words = بهذا الرقم يمكنكم أن تسألوا الفريق عمّا حدث، أو أن تستردوه.
card-take-back = استرداد
card-take-back-question = هل تريدون استرداده؟
card-take-back-words = سيُحذف ما قدمتموه الآن. لن يراه أحد.
card-take-back-yes = نعم، استرداد
card-take-back-no = لا، أبقوه
card-taken-back = لم يعد موجودًا
card-taken-back-words = حُذف ما قدمتموه. لن يراه أحد.
card-hear = هل تودّون أن تعرفوا ماذا سيحدث؟
card-hear-yes = نعم، ابقوا على تواصل معي
card-contact-question = كيف يمكننا الوصول إليكم؟
card-contact-optional = اتركوا ما تشاؤون. ما قلتموه لنا محفوظ في كل الأحوال.
card-contact-name = اسمكم
card-contact-email = البريد الإلكتروني
card-contact-phone = الهاتف
card-contact-purposes = عمّا يمكننا أن نكتب إليكم؟ اختاروا ما تشاؤون.
card-contact-purpose-keep_in_touch = أخبروني بما يحدث
card-contact-purpose-invite = ادعوني عندما يحدث شيء هنا
card-contact-purpose-help = اسألوني عندما أستطيع المساعدة
card-contact-sealed = نقفل على هذا بعيدًا عن الخريطة. لا يفتحه إلا الفريق. ويمكنكم استرداده في أي وقت.
card-contact-keep = احفظوا هذا
card-contact-not = لا، شكرًا
card-contact-kept = شكرًا لكم. طريقة الوصول إليكم محفوظة تحت القفل.
refusal-contact-empty = اكتبوا بريدًا إلكترونيًا أو رقم هاتف، أو اضغطوا «لا، شكرًا». ما كتبتموه ما زال هنا.
refusal-contact-email = ينقص شيء في البريد الإلكتروني. تأكدوا من @ والنقطة. ما كتبتموه ما زال هنا.
refusal-contact-phone = رقم الهاتف قصير جدًا. انظروا إليه مرة أخرى. ما كتبتموه ما زال هنا.
refusal-contact-without-purpose = اختاروا أمرًا واحدًا على الأقل يمكننا أن نكتب إليكم عنه، أو اضغطوا «لا، شكرًا».
refusal-consent-words-differ = تغيّرت الكلمات على هذه الشاشة للتو. اقرؤوها مرة أخرى واضغطوا «احفظوا هذا» من جديد.

card-leave-question = هل تغادرون دون حفظ؟
card-leave-lost = لم تضغطوا «تم» بعد. سيختفي ما أدخلتموه.
card-leave-stay = البقاء هنا
card-leave-finish = مغادرة
card-idle-question = هل ما زلتم هنا؟
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [zero] تُمسح هذه الشاشة الآن من أجل الشخص التالي.
        [one] بعد ثانية واحدة تُمسح هذه الشاشة من أجل الشخص التالي.
        [two] بعد ثانيتين تُمسح هذه الشاشة من أجل الشخص التالي.
        [few] بعد { $seconds } ثوانٍ تُمسح هذه الشاشة من أجل الشخص التالي.
        [many] بعد { $seconds } ثانيةً تُمسح هذه الشاشة من أجل الشخص التالي.
       *[other] بعد { $seconds } ثانية تُمسح هذه الشاشة من أجل الشخص التالي.
    }
card-idle-stay = نعم، ما زلت هنا

## On the map
map-label = خريطة { $title }. حرّكوها بأزرار الأسهم، وقرّبوها بعلامة الزائد وأبعدوها بعلامة الناقص.
map-buttons = تحريك الخريطة
map-zoom-in = أقرب
map-zoom-out = أبعد
map-find = ابحثوا عن شارع أو مكان
map-home = العودة إلى منطقتنا
map-ground = ما تعرضه الخريطة
map-ground-bases = الخريطة
map-ground-show = إظهار «{ $title }»
map-here = أنت هنا
map-ground-overlays = عرض أيضًا
map-no-base-map = لا توجد خريطة شوارع في هذا المشروع بعد. مع ذلك يمكنكم وضع علامات.
map-mark = { $layer }: { $title }
map-close = إغلاق
map-photo = صورة
map-status-pending = لا يراها الآخرون بعد
map-status-hidden = مخفية عن الآخرين
map-status-withdrawn = مسحوبة

## When something cannot be kept: what residents may read
refusal-already-saved = هذا محفوظ بأمان من قبل. لا حاجة إلى فعل شيء آخر.
refusal-answer-missing = نرجو الإجابة عن «{ $question }». ما أدخلتموه ما زال هنا.
refusal-answer-not-a-number = نرجو كتابة رقم هنا. ما أدخلتموه ما زال هنا.
refusal-answer-not-a-date = يرجى اختيار يوم وشهر وسنة متوافقة معًا. ما أدخلته لا يزال هنا.
refusal-answer-not-offered = هذا ليس من الأجوبة المعروضة. نرجو اختيار جواب آخر. ما أدخلتموه ما زال هنا.
refusal-answer-without-question = أحد الأجوبة لسؤال لم يعد يُطرح. لم يتغير شيء.
refusal-category-unknown = هذا الموضوع لم يعد متاحًا. نرجو اختيار موضوع آخر. ما أدخلتموه ما زال هنا.
refusal-layer-unknown = لا توجد طبقة «{ $layer }» في هذا المشروع. لم يتغير شيء.
refusal-nothing-said = أخبرونا بشيء أولًا: اختاروا موضوعًا أو اكتبوا بضع كلمات.
refusal-outside-area = هذا المكان خارج الحي. اختاروا مكانًا آخر، أو اتركوه هناك إن كنتم تقصدون ذلك.
refusal-shape-crosses-itself = الخط يقطع نفسه هناك. نرجو رسمه من جديد. كلماتكم ما زالت هنا.
refusal-shape-empty = لم يُحدَّد أي مكان بعد. حدّدوا مكانًا، أو اختاروا «لا أعرف بالضبط».
refusal-shape-not-allowed = لا يمكن تحديد المكان هنا بهذا الشكل. نرجو تحديده بشكل آخر. كلماتكم ما زالت هنا.
refusal-shape-not-finite = لم نستطع قراءة المكان. نرجو تحديده من جديد. كلماتكم ما زالت هنا.
refusal-shape-too-long = في الرسم زوايا كثيرة (الحد الأقصى: { $most }). نرجو رسم شكل أبسط. كلماتكم ما زالت هنا.
refusal-shape-too-short = في الرسم نقاط قليلة (الحد الأدنى: { $least }). نرجو متابعة الرسم. كلماتكم ما زالت هنا.
refusal-text-broken = وصلت بعض الحروف تالفة ولا يمكن حفظها. نرجو كتابتها من جديد.
refusal-text-expected = كنا ننتظر كلمات هنا، ووصل شيء آخر. لم يُحفظ شيء. نرجو المحاولة من جديد.
refusal-text-too-long = النص طويل: عدد حروفه { $length }، والحد الأقصى { $most }. نرجو اختصاره. لم يضع شيء.
problem-disk-full = لم يبقَ على القرص مكان لحفظ { $file }. ما أُدخل الآن لم يُحفظ بعد، وكل ما قبله بأمان. أفرغوا مكانًا ثم حاولوا من جديد.
problem-disk-failed = لم يعمل القرص كما يجب، فتعذّر استخدام { $file }. ما حُفظ من قبل بأمان. تأكدوا من أن القرص موصول ثم حاولوا من جديد.
problem-not-as-written = لم يحتفظ { $file } بما كُتب فيه، فتراجعنا عن الكتابة. ما حُفظ من قبل بأمان. حاولوا من جديد، وإن تكرر ذلك فاستخدموا قرصًا آخر.
problem-project-closed = أُغلق المشروع في هذه الأثناء. ما حُفظ من قبل بأمان. اطلبوا من أحد أفراد الفريق أن يفتحه من جديد.
problem-unexpected = حدث شيء لم نتوقعه ({ $kind }). ما حُفظ من قبل بأمان. حاولوا من جديد، وإن تكرر ذلك فأخبروا أحد أفراد الفريق.

## The facilitator's window
ui-rail = أقسام هذه النافذة
ui-rail-waiting = { $place }، في الانتظار: { $count }
ui-map = الخريطة
ui-review = المراجعة
ui-sessions = اللقاءات
ui-hand-over = التسليم
ui-project = المشروع
ui-undo = تراجع
ui-redo = إعادة
ui-undone = تم التراجع.
ui-redone = تمت الإعادة.
ui-resident-screen = شاشة السكان
ui-close = إغلاق
ui-done = تم
ui-save = حفظ
ui-stop = إيقاف
ui-not-now = ليس الآن
ui-choose = اختيار…
ui-choose-for = اختيار: { $field }
ui-show-in-folder = العرض في المجلد
ui-status-line = ما تم حفظه
ui-saved = المحفوظ: { $count }
ui-snapshot = آخر نسخة { $when }
ui-snapshot-none = لا توجد نسخة بعد
ui-offline = دون إنترنت
ui-online = تُطلب خريطة من { $host }
ui-practice = تدريب

ui-status-pending = في الانتظار
ui-status-published = منشورة
ui-status-hidden = مخفية
ui-status-withdrawn = مسحوبة
ui-status-filter = { $status }، { $count }. عرض هذه فقط

# Layers and contributions
ui-layers = الطبقات
ui-layer-count =
    { $count ->
        [0] لا شيء بعد
       *[other] { $count }
    }
ui-layer-waiting = في الانتظار: { $count }
ui-layer-hidden = مخفية: { $count }
ui-layer-hide = إخفاء { $layer } على الخريطة
ui-layer-show = إظهار { $layer } على الخريطة
ui-layer-last = تبقى طبقة واحدة على الخريطة
ui-layer-categories = فئات { $layer }
ui-contributions = المشاركات
ui-shown = المعروض: { $count }
ui-search = البحث عن كلمات أو أماكن أو أرقام
ui-empty-project = لم يقل أحد شيئًا بعد. افتحوا شاشة السكان وكونوا أول المشاركين.
ui-empty-filter = لا شيء يطابق ذلك. جرّبوا كلمات أقل، أو أظهروا طبقات أكثر.
ui-no-words = بلا كلمات، مكان فقط

# One contribution
ui-inspector = المشاركة المفتوحة
ui-own-words = بكلماتهم كما تركوها:
ui-edit = تغيير
ui-edit-heading = تغيير { $ref }
ui-edit-title = العنوان
ui-edit-category = الفئة
ui-category-none = بلا فئة
ui-edit-words = الكلمات التي يقرؤها الآخرون
ui-edit-words-help = ما كتبه الشخص نفسه يبقى في المشروع كما هو.
ui-changed = تم تغيير { $ref }.
ui-delete = حذف
ui-delete-title = حذف { $ref }؟
ui-delete-words = تخرج كلماتها ومكانها وصورها من المشروع. يعيدها «تراجع» ما دامت هذه النافذة مفتوحة.
ui-deleted = تم حذف { $ref }. يعيدها «تراجع».
ui-photo = صورة
ui-photo-unreadable = لا يمكن عرض هذه الصورة. الكلمات محفوظة.
ui-recording = تسجيل، عدد الثواني: { $seconds }
ui-history-ref = الرقم { $ref }
ui-history-left = تُركت في { $when }
ui-history-session = اللقاء: { $title }
ui-history-station = الشاشة: { $station }
ui-history-language = اللغة: { $name }
ui-history-not-located = ليس لها مكان على الخريطة بعد
ui-history-place = المكان: { $place }
ui-history-practice = تدريب فقط: لا يخرج من هذا المشروع أبدًا
ui-history-changed =
    { $times ->
        [one] تغيرت مرة واحدة، في { $when }
        [two] تغيرت مرتين، آخرهما في { $when }
        [few] تغيرت { $times } مرات، آخرها في { $when }
       *[other] تغيرت { $times } مرة، آخرها في { $when }
    }
ui-history-hidden = مخفية لأن: { $reason }

# Deciding
ui-decide-published = نشر
ui-decide-hidden = إخفاء…
ui-decide-pending = إعادة إلى الانتظار
ui-now-published = نُشرت { $ref }. يستطيع الجميع رؤيتها الآن.
ui-now-hidden = أُخفيت { $ref }. لا يراها أحد غيركم.
ui-now-pending = تنتظر { $ref } قرارًا من جديد.
ui-review-waiting =
    { $count ->
        [0] لا شيء في الانتظار
       *[other] في الانتظار: { $count }
    }
ui-review-keys = ↑ ↓ لمتابعة القراءة · P للنشر · H للإخفاء
ui-review-empty = قُرئ كل شيء. لا شيء في الانتظار.
ui-hide = إخفاؤها
ui-hide-title = إخفاء { $ref }؟
ui-hide-words = تختفي من كل شاشة يراها السكان. تبقى الكلمات والمكان والصور في المشروع مع السبب الذي تذكرونه.
ui-hide-reason = لماذا؟
ui-hide-because-names-somebody = تذكر اسم شخص
ui-hide-because-unkind = تجرح أحدًا
ui-hide-because-not-here = ليست عن هذا المكان
ui-hide-because-twice = قالها الشخص نفسه مرتين
ui-hide-because-test = مجرد تجربة

# Sessions
ui-session-none-short = لا لقاء
ui-session-practising = تدريب: { $title }
ui-session-none = لا يوجد لقاء مفتوح
ui-session-none-words = كل ما يتركه الناس يحمل اسم اللقاء الذي جاء منه. ابدؤوا لقاءً عندما تُفتح الأبواب.
ui-session-open-more = بدء لقاء…
ui-session-practise = التدرب أولًا…
ui-session-open-title = بدء لقاء
ui-session-open-words = من الآن، كل ما يتركه الناس يتبع هذا اللقاء.
ui-session-title = ما اسمه؟
ui-session-title-example = لقاء السبت المفتوح
ui-session-venue = أين هو؟
ui-session-venue-example = قاعة الحي، شارع الطاحونة
ui-session-facilitator = من يديره؟
ui-session-practice-head = للتجربة فقط؟
ui-session-practice = هذا تدريب
ui-session-practice-help = تُحفظ مشاركات التدريب وحدها ولا تخرج من المشروع أبدًا.
ui-session-open = بدء
ui-session-opened = بدأ «{ $title }». ما يتركه الناس يتبعه.
ui-session-is-open = مفتوح
ui-session-since = منذ { $when }
ui-session-brought =
    { $count ->
        [0] لا مشاركات بعد
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
       *[other] { $count } مشاركة
    }
ui-session-close = إنهاء اللقاء
ui-session-close-title = إنهاء «{ $title }»؟
ui-session-close-words = كل ما وصل محفوظ. ما يتركه الناس بعد ذلك لا يتبع أي لقاء حتى تبدؤوا لقاءً آخر.
ui-session-closed = انتهى «{ $title }».
ui-sessions-empty = لم يُعقد أي لقاء بعد.

# The project
ui-project-organiser = الجهة المنظمة
ui-project-area = المنطقة
ui-project-area-size = { $size } كم²
ui-project-no-area = بلا حدود: كل مكان يُعد في الداخل
ui-project-base-map = الخرائط
ui-maps-add = إضافة خريطة…
ui-maps-none = لا توجد خريطة بعد. تبقى العلامات على ورق فارغ حتى تضيف واحدة: من البلدية، أو من OpenStreetMap، أو مخططًا ممسوحًا ضوئيًا.
ui-maps-working = جارٍ إدخالها…
ui-maps-files = خرائط وطبقات ومخططات
ui-maps-missing = ليست في مكانها. المشروع بأمان؛ الخريطة التي تحته فقط فارغة.
ui-maps-find = البحث عنها…
ui-maps-remove = إخراج «{ $title }»
ui-maps-remove-words = يبقى ملفها في مجلد المشروع. لا تضيع أي علامة.
ui-maps-remove-yes = إخراجها
ui-maps-maker = لا يذكر الملف من صنع هذه الخريطة، ويجب ذكر صانعيها عليها. من صنعها؟
ui-maps-crs = لا تذكر الصورة نظام إحداثياتها. ما هو، مثلًا EPSG:27700؟
ui-maps-go-on = إضافتها
ui-maps-online-add = إضافة خريطة من الإنترنت…
ui-maps-online-address = عنوان مربعاتها كما يعطيه صانعوها، وفيه {"{z}"} و{"{x}"} و{"{y}"}:
ui-maps-online-maker = من صنعها؟ يجب ذكر صانعيها على الخريطة.
ui-maps-online-is-off = من الإنترنت ({ $host }). متوقفة.
ui-maps-online-is-on = من الإنترنت ({ $host }). تعمل حتى تُغلق هذه النافذة.
ui-maps-online-use = تشغيل
ui-maps-online-stop = إيقاف
ui-maps-online-title = استخدام الإنترنت من أجل «{ $title }»؟
ui-maps-online-words = سيرى { $host } عنوان هذا الجهاز والشوارع التي تنظر إليها. شاشات السكان لا تستخدمها أبدًا. وتتوقف من جديد فور إغلاق هذه النافذة.
ui-project-languages = اللغات التي يستطيع السكان اختيارها
ui-project-languages-unread = مترجمة، ولم يقرأها بعد متحدث بها لغةً أمًّا
ui-project-first-seen = ما يراه الآخرون
ui-project-moderated = فقط ما نشره أحد أفراد الفريق
ui-project-open = كل شيء فور تركه
ui-project-file = الملف
ui-project-files = المشاريع
ui-look-colours = ألوان هذه النافذة
ui-look-light = هادئة
ui-look-contrast = تباين عالٍ
ui-look-size = حجم الكلمات
ui-other-project = فتح مشروع آخر

# Handing over
ui-hand-over-words = سلّموا الطبقات إلى مخطط أو شريك أو إلى الجميع، في ملف يُفتح في برنامجهم.
ui-hand-over-published = منشورة وجاهزة للمشاركة
ui-hand-over-pending = ما زالت تنتظر قرارًا
ui-hand-over-hidden = مخفية
ui-export = تسليم
ui-export-more = تسليم…
ui-export-words = نسخة للآخرين. المشروع نفسه يبقى كما هو.
ui-export-for = لمن هي؟
ui-export-profile-public = الجميع
ui-export-profile-public-words = المنشور فقط. اليوم دون الساعة. الأماكن القريبة من البيوت غير دقيقة. لا شيء عمّن كتب أو على أي شاشة.
ui-export-profile-partner = الشركاء
ui-export-profile-partner-words = وأيضًا ما ينتظر، مع رقمه وحالته ولقائه. الأماكن القريبة من البيوت تبقى غير دقيقة.
ui-export-profile-full = كامل
ui-export-profile-full-words = والمخفية أيضًا: كلمات الناس، والأماكن الدقيقة، والأوقات، والشاشات، وأسبابكم. احفظوه بأمان كالمشروع.
ui-export-leave =
    { $count ->
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
       *[other] { $count } مشاركة
    }
ui-export-facts = عن كل واحدة: { $facts }
ui-export-licence = الترخيص
ui-export-licence-example = بأي ترخيص يستعملها الآخرون؛ يمكن تركه فارغًا
ui-export-embed = الصور داخل الملف لا بجانبه
ui-export-counting = جارٍ عدّ ما سيخرج…
ui-export-along = ومعها: { $things }
ui-export-any-session = كل اللقاءات
ui-export-any-topic = كل المواضيع
ui-export-any-status = كل الحالات
ui-export-everywhere = في كل مكان
ui-export-own-area = داخل منطقة المشروع
ui-export-area-of-file = داخل منطقة من ملف…
ui-export-area-files = مناطق
ui-export-any-day = أي يوم
ui-export-between = بين يومين
ui-export-days = أول يوم وآخر يوم
ui-export-first-day = أول يوم
ui-export-last-day = آخر يوم
ui-export-checked = فُتح مرة أخرى وعُدّ: كل شيء موجود.
ui-export-beside = احفظوا هذه معه: { $names }
ui-export-narrow = جزء منها فقط
ui-export-session = اللقاء
ui-export-topic = الموضوع
ui-export-status = الحالة
ui-export-where = أين
ui-export-when = متى
ui-export-leaving =
    { $count ->
        [0] لا يخرج شيء بهذه الاختيارات.
        [one] يخرج هذا بالضبط: مشاركة واحدة.
        [two] يخرج هذا بالضبط: مشاركتان.
        [few] يخرج هذا بالضبط: { $count } مشاركات.
       *[other] يخرج هذا بالضبط: { $count } مشاركة.
    }
ui-export-media =
    { $count ->
        [one] صورة أو تسجيل واحد
        [two] صورتان أو تسجيلان
        [few] { $count } صور وتسجيلات
       *[other] { $count } صورة وتسجيل
    }
ui-export-coarsened =
    { $count ->
        [one] واحدة قرب بيت: نُقل مكانها إلى وسط مربع عرضه { $metres } م.
        [two] اثنتان قرب بيوت: نُقل مكانهما إلى وسط مربعين عرضهما { $metres } م.
       *[other] { $count } قرب بيوت: نُقلت أماكنها إلى وسط مربعات عرضها { $metres } م.
    }
ui-export-layers = أي طبقات؟
ui-export-format = بأي شكل؟
ui-export-crs = الإحداثيات
ui-crs-wgs84 = خط الطول وخط العرض
ui-crs-british-grid = الشبكة الوطنية البريطانية
ui-export-target = حفظ باسم
ui-export-go = تسليم
ui-export-writing = جارٍ كتابة { $file }…
ui-export-snapshot = جارٍ أخذ نسخة من المشروع. يمكنكم متابعة العمل.
ui-export-rows = المشاركات: { $done } من { $total }
ui-export-cancelled = تم الإيقاف. لم يُكتب شيء.
ui-export-saved = تم الحفظ: { $file }
ui-export-count =
    { $count ->
        [0] لم يكن هناك ما يُسلَّم: لا مشاركات في الملف.
        [one] فيه مشاركة واحدة.
        [two] فيه مشاركتان.
        [few] فيه { $count } مشاركات.
       *[other] فيه { $count } مشاركة.
    }
ui-export-not-located =
    { $count ->
        [one] واحدة منها بلا مكان.
        [two] اثنتان منها بلا مكان.
       *[other] { $count } منها بلا مكان.
    }
ui-export-in-crs = الإحداثيات: { $crs }.
ui-export-lost =
    { $count ->
        [one] تعذّر نقل مشاركة واحدة إلى { $crs } فهي ليست في الملف: { $refs }.
        [two] تعذّر نقل مشاركتين إلى { $crs } فهما ليستا في الملف: { $refs }.
        [few] تعذّر نقل { $count } مشاركات إلى { $crs } فهي ليست في الملف: { $refs }.
       *[other] تعذّر نقل { $count } مشاركة إلى { $crs } فهي ليست في الملف: { $refs }.
    }

# The start screen
ui-start-words = خريطة لحيّكم يصنعها الناس الذين يعيشون فيه.
ui-start-new = مشروع جديد…
ui-start-open = فتح…
ui-start-sample = فتح الحي النموذجي
ui-start-promise = كل شيء يبقى على هذا الجهاز. لا حساب ولا إنترنت.
ui-start-recent = المشاريع الأخيرة
ui-start-empty = لا شيء هنا بعد
ui-start-empty-words = تظهر هنا المشاريع التي تفتحونها. لإلقاء نظرة أولًا، افتحوا النموذج: حي خيالي مع ما قاله سكانه.
ui-start-making = جارٍ إنشاء المشروع…
ui-start-sampling = جارٍ تجهيز النموذج…
ui-start-opened = آخر فتح { $when }
ui-start-missing = ليس في مكانه. هل القرص الذي عليه موصول؟
ui-start-forget = نسيان
ui-start-card = فتح { $title }
ui-new = مشروع جديد
ui-new-words = يمكنكم تغيير كل شيء لاحقًا. المطلوب الآن العنوان فقط.
ui-new-title = ما اسمه؟
ui-new-title-example = خطة حي بروكفيل
ui-new-template = ماذا تسألون الناس؟
ui-new-area = حدود الحي
ui-new-area-help = طبقة خريطة فيها المنطقة، من البلدية مثلًا. يمكنكم تركها.
ui-new-area-files = طبقات الخريطة
ui-new-base-map = خريطة الأساس
ui-new-base-map-help = ملف PMTiles للرسم عليه. يُنسخ إلى المشروع فلا حاجة إلى الإنترنت.
ui-new-base-map-files = خرائط الأساس
ui-new-folder = أين يُحفظ؟
ui-new-folder-help = يحصل المشروع هناك على مجلد خاص به.
ui-new-create = إنشاء المشروع

# Leaving a screen alone with residents
ui-lock = قفل شاشة السكان…
ui-lock-title = ترك هذه الشاشة للسكان
ui-lock-words = يرون الخريطة والبطاقة، ولا شيء آخر من هذا الحاسوب. هذا حاله الآن:
ui-lock-back = كيف تعودون
ui-lock-back-words = اضغطوا على إحدى زاويتي الشاشة العلويتين ثلاث ثوانٍ، أو اضغطوا Ctrl+Shift+L. ثم اكتبوا رمز PIN.
ui-lock-go = قفل الشاشة
ui-lock-anyway = قفلها رغم ذلك
ui-check-room-well = على القرص مكان كافٍ.
ui-check-room-bad = على القرص { $free } MB فقط. أفرغوا مكانًا أولًا: إذا بقي أقل من 200 MB لا تبدأ زيارة جديدة.
ui-check-place-well = المشروع على قرص في هذا الحاسوب.
ui-check-place-cloud = المشروع في مجلد يُنسخ إلى الإنترنت، وقد يتلفه ذلك أثناء استخدامه. انقلوه أولًا إلى مجلد آخر.
ui-check-place-network = المشروع على قرص في الشبكة حيث الحفظ غير مضمون. انسخوه أولًا إلى هذا الحاسوب.
ui-check-place-removable = المشروع على قرص يستطيع أي شخص نزعه. انسخوه أولًا إلى هذا الحاسوب.
ui-check-clock-well = الساعة تقول { $when }.
ui-check-clock-bad = الساعة تقول { $when }، ولا يمكن أن يكون ذلك صحيحًا. اضبطوها أولًا: ما يتركه الناس يحمل هذا التاريخ.
ui-check-fonts-well = حروف كل اللغات موجودة.
ui-check-fonts-bad = بعض الحروف ناقصة ({ $missing }). تظهر حروف النظام بدلًا منها؛ انظروا إلى كل لغة أولًا.
ui-check-account-well = تستخدمون حسابًا عاديًا.
ui-check-account-bad = حسابكم هنا حساب مدير الجهاز. استخدموا أمام الناس حسابًا عاديًا، والأفضل حسابًا خاصًا بهذه الشاشة.
ui-pin-ask = لمن يدير اللقاء
ui-pin-ask-words = اكتبوا رمز PIN لمغادرة شاشة السكان.
ui-pin-stay = العودة إلى الخريطة
ui-pin-leave = مغادرة
ui-pin-wait = ليس هذا هو الرمز. حاولوا من جديد بعد { $seconds } ث.
ui-pin-again = حاولوا من جديد.
ui-pin-choose = اختيار رمز PIN
ui-pin-choose-words = من أربعة إلى ثمانية أرقام لا يعرفها غيركم. بدونها لا يغادر أحد شاشة السكان.
ui-pin-go-on = متابعة
ui-pin-keep = الاحتفاظ بهذا الرمز
ui-pin-twice = مرة أخرى من فضلكم.
ui-pin-differs = كان هذا رمزًا آخر. اختاروا من جديد.
ui-pin-change = تغيير رمز PIN…
ui-pin-clear = حذف كل الأرقام
ui-pin-back = حذف آخر رقم
ui-pin-typed =
    { $count ->
        [one] كُتب رقم واحد
        [two] كُتب رقمان
        [few] كُتبت { $count } أرقام
       *[other] كُتب { $count } رقمًا
    }
ui-call-title = نرجو مناداة أحد أفراد الفريق
ui-call-words = تحتاج هذه الشاشة إلى قليل من المساعدة. كل ما تركه الناس هنا محفوظ بأمان.

## Answers to one another

refusal-response-unknown = تم التراجع عن هذا من قبل، أو لم يعد هنا. لم يتغير شيء.
refusal-offer-incomplete = نحتاج أن نعرف المزيد قليلاً عن عرضك. من فضلك اختر مرة أخرى. لم يضع شيء.

card-others = انظر ماذا قال الآخرون
card-others-title = ماذا قال الآخرون
card-others-empty = لم يقل أحد شيئاً هنا بعد. كن الأول.
card-others-look = طريقة العرض
card-others-list = قائمة
card-others-stories = حكايات
card-others-order = الترتيب
card-others-newest = الأحدث
card-others-nearest = الأقرب
card-others-about = عن ماذا
card-others-all = كل شيء
card-others-map = يمكنك أيضاً لمس علامة على الخريطة.
card-others-wait = لحظة …
card-others-more = اعرض المزيد
card-voice-agree = أوافق
card-voice-agreed = أنت توافق
card-voice-agree-back = لم تعد توافق.
card-voice-needs-help = يحتاج إلى مساعدة
card-voice-away = على بعد { $metres } متر
card-voice-comment-count = التعليقات: { $count }
card-voice-offer-count = العروض: { $count }
card-voice-gone = لم يعد هذا هنا للقراءة.
card-voice-more = اقرأ المزيد
card-voice-listen = استمع
card-voice-outcome = ماذا حدث بعد ذلك
card-voice-needs = ماذا يحتاج
card-voice-help = هل تستطيع المساعدة؟
card-voice-offers = من يود المساعدة
card-voice-comments = ماذا يقول الناس عنه
card-progress-heard = لقد سمعناك
card-progress-planned = نحن نخطط له
card-progress-under_way = لقد بدأنا
card-progress-done = لقد تم
card-progress-not_now = ليس الآن
card-need-skill = شخص لديه مهارة
card-need-hours = وقت
card-need-thing = أشياء
card-need-come_along = أناس يأتون معنا
card-need-visits = نرحب بالزيارة
card-offer-skill = مهارة
card-offer-hours = بعض الوقت
card-offer-thing = شيء
card-offer-come_along = سآتي معكم
card-offer-which-skill = ما الذي تجيده؟
card-offer-which-thing = ماذا يمكنك أن تعطي أو تعير؟
card-offer-which-hours = كم من الوقت؟
card-offer-how-often = كم مرة؟
card-offer-note = هل تضيف شيئاً؟ يمكنك ترك هذا فارغاً.
card-offer-come-along-words = جميل! سيرى الآخرون أن أحداً سيأتي.
card-offer-send = اعرض هذا
card-skill-gardening = البستنة
card-skill-building = البناء
card-skill-cooking = الطبخ
card-skill-teaching = التعليم
card-skill-organising = التنظيم
card-skill-computers = الحاسوب
card-skill-art = الفن والموسيقى
card-skill-driving = القيادة
card-skill-care = رعاية الناس
card-thing-tools = أدوات
card-thing-materials = مواد
card-thing-plants = نباتات
card-thing-food = طعام وشراب
card-thing-room = غرفة أو مكان
card-thing-transport = سيارة أو شاحنة صغيرة
card-hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }
card-period-once = مرة واحدة فقط
card-period-week = كل أسبوع
card-period-month = كل شهر
card-comment = قل شيئاً
card-comment-ask = ماذا تود أن تقول عنه؟
card-comment-send = قل هذا
card-answer-waits = شكراً! لقد حُفظ. يقرؤه أولاً شخص من الفريق، ثم يراه الجميع.
card-answer-shown = شكراً! يراه الجميع الآن.

# What a person said to others in this visit, and how much of it there may be
card-own-answer = منكم
card-own-waits = لا يراه الآن أحد غيركم. يقرؤه أولاً شخص من الفريق.
refusal-too-much-in-a-visit = هذا كثير في زيارة واحدة. لم يُحفظ هذا الأخير. كل ما قبله محفوظ. اضغطوا إنهاء، ودعوا غيركم يشارك.
refusal-too-much-in-a-while = وصل هنا الكثير في وقت قصير. لم يُحفظ هذا بعد. كل ما قبله محفوظ. ما كتبتموه ما زال هنا: انتظروا بضع دقائق، ثم حاولوا من جديد.

card-thanks-near = هل توافق؟ هل تستطيع المساعدة؟
card-thanks-first = أنت الأول
card-thanks-first-words = لم يقل أحد شيئاً قرب هذا المكان بعد. سيتبعك آخرون.
map-voice-agree = أوافق
map-voice-open = أجب أو ساعد
map-story-pause = أوقف
ui-responses = التعليقات والعروض
ui-responses-waiting = التعليقات والعروض: { $count } في الانتظار
ui-responses-agree = الموافقون: { $count }
ui-response-comment = تعليق
ui-response-offer = عرض
ui-outcome = الاحتياجات وماذا حدث
ui-outcome-title = { $ref }: الاحتياجات وماذا حدث
ui-outcome-words = يقرأ السكان هذا بجانب المساهمة: قلتم، ففعلنا.
ui-outcome-needs = ماذا يحتاج من الآخرين
ui-outcome-need-note = بكلمات قليلة
ui-outcome-progress = إلى أين وصل
ui-outcome-none = لم يُقل شيء بعد
ui-outcome-answer = جوابكم للجميع
ui-outcome-commitments = من يفعل ماذا ومتى
ui-outcome-commitments-help = وعد واحد في كل سطر، مثل «أمينة: تلتقي بالمدرسة قبل مايو».
ui-outcome-saved = يرى السكان الآن ما قلتموه عن { $ref }.

## Without reading, and without the map
card-listen = اقرأ لي هذا
card-listen-stop = أوقف القراءة
card-where-words = صف المكان بالكلمات
card-where-words-question = قل بكلماتك أين هو
card-where-words-help = مثلاً: خلف المدرسة، عند البوابة الزرقاء. سيضعه أحد من المشروع على الخريطة لاحقًا.

## Drawing on the map
card-where-drawn = تم تحديد رسمك. اسحب نقطة لتغييره، أو ارسم من جديد.
card-handle-spot = مكانك. حرّكه بمفاتيح الأسهم.
card-handle-corner = الزاوية { $corner } من { $corners }. حرّكها بمفاتيح الأسهم.
card-handle-whole = رسمك كله. حرّكه بمفاتيح الأسهم.

## The keyboard on the screen
card-keyboard = لوحة المفاتيح
card-key-shift = حروف أخرى
card-key-delete = امسح
card-key-line = سطر جديد
card-key-done = تم
card-key-hide = أخفِ لوحة المفاتيح
card-key-signs = أرقام وعلامات
card-key-letters = حروف
card-key-script = حروف لغة أخرى
card-key-space = مسافة

## A table for several people, from the facilitator’s window
ui-table = طاولة لمس…
ui-table-title = تجهيز طاولة
ui-table-words = يجلس عدة أشخاص حول شاشة واحدة، لكل منهم بطاقة ولون ورمز، ويستعملون الخريطة معًا.
ui-table-seats = كم شخصًا يمكنهم الجلوس؟
ui-table-small = على شاشة ارتفاعها أقل من 2160 بكسل يوجد مكان لأربعة.
ui-table-alone = حين لا يقف أحد بجانبها
ui-table-lock = اتركوها وحدها مع السكان
ui-table-lock-help = لا يخرج منها إلا من يكتب رمز PIN. تُخفى هذه النافذة في أثناء ذلك.
ui-table-open = افتحوا الطاولة

## Seats round a table
card-seat-move = حرّكوا هذا المكان حول الطاولة: { $seat }. استعملوا أزرار الأسهم.
card-seat-fish = السمكة الزرقاء
card-seat-sun = الشمس البرتقالية
card-seat-leaf = الورقة الخضراء
card-seat-star = النجمة الوردية
card-seat-feather = الريشة البنية
card-seat-umbrella = المظلة السماوية
card-seat-moon = القمر البنفسجي
card-seat-anchor = المرساة الرمادية
map-held = الخريطة ثابتة الآن

## Photos, recordings and drawings
card-photo-take = التقاط صورة
card-photo-another = التقاط صورة أخرى
card-photo-choose = اختيار صورة من هذا الحاسوب
card-photo-title = التقاط صورة
card-photo-shutter = التقاط الصورة
card-photo-again = التقاطها من جديد
card-photo-people = من يظهر فيها؟
card-photo-people-why = قبل أن يرى الآخرون صورة فيها أطفال، ينظر إليها الفريق بعناية خاصة.
card-photo-people-none = لا أحد
card-photo-people-people = أشخاص
card-photo-people-children = أطفال
card-photo-keeping = نحفظها…
card-photo-kept = صورتكم محفوظة.
card-photo-number = الصورة { $number }
card-photo-remove = إزالة الصورة { $number }
card-camera-opening = الكاميرا تبدأ…
card-camera-denied = لا يُسمح باستعمال الكاميرا عند هذه الشاشة. ما أدخلتموه محفوظ. يمكنكم المتابعة من دون صورة.
card-camera-missing = لا توجد كاميرا عند هذه الشاشة. ما أدخلتموه محفوظ. يمكنكم المتابعة من دون صورة.
card-camera-busy = الكاميرا الآن عند: { $seat }. حاولوا من جديد بعد لحظة.
card-camera-broken = الكاميرا لا تستجيب. ما أدخلتموه محفوظ. حاولوا من جديد أو تابعوا من دون صورة.
card-try-again = المحاولة من جديد
card-go-on-without = المتابعة من دونها
card-voice-start = المسوا وتكلموا
card-voice-hold = أو اضغطوا طوال الوقت الذي تتكلمون فيه.
card-voice-private = الفريق وحده يسمع صوتكم. والآخرون يقرؤون ما قلتموه.
card-voice-stop = انتهيت من الكلام
card-voice-listening = نحن نستمع
card-voice-time = المدة { $time }
card-voice-again = قولوه من جديد
card-voice-remove = إزالته
card-voice-kept = تسجيلكم محفوظ.
card-voice-play = استماع
card-voice-pause = إيقاف الاستماع
card-voice-short = كان ذلك أقصر من أن يُسمع. اضغطوا وتكلموا ثم اضغطوا من جديد.
card-microphone-opening = الميكروفون يبدأ…
card-microphone-denied = لا يُسمح باستعمال الميكروفون عند هذه الشاشة. ما أدخلتموه محفوظ. يمكنكم الكتابة بدلًا من ذلك.
card-microphone-missing = لا يوجد ميكروفون عند هذه الشاشة. ما أدخلتموه محفوظ. يمكنكم الكتابة بدلًا من ذلك.
card-microphone-busy = الميكروفون الآن عند: { $seat }. حاولوا من جديد بعد لحظة.
card-microphone-broken = الميكروفون لا يستجيب. ما أدخلتموه محفوظ. حاولوا من جديد أو اكتبوا.
card-sketch-start = ارسموا شيئًا
card-sketch-title = ارسموا هنا
card-sketch-pad = ورقة للرسم. بالمفاتيح: الأسهم تحرك القلم، ومفتاح المسافة ينزله ويرفعه.
card-sketch-pen-down = القلم على الورق.
card-sketch-pen-up = القلم مرفوع.
card-sketch-inks = لون القلم
card-sketch-ink-black = أسود
card-sketch-ink-blue = أزرق
card-sketch-ink-green = أخضر
card-sketch-ink-red = أحمر
card-sketch-undo = تراجع
card-sketch-clear = مسح الكل
card-sketch-keep = حفظ الرسم
card-sketch-kept = رسمكم محفوظ.
card-sketch-drawing = رسمكم
card-sketch-again = الرسم من جديد
card-sketch-remove = إزالته
card-read-photo =
    { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
card-read-voice = تسجيل صوتي
card-read-sketch = رسم
map-voice = تسجيل، { $time }
map-voice-play = استماع
map-voice-pause = إيقاف الاستماع
map-voice-said = قيل بالصوت
map-photo-held = أنتم وحدكم ترون هذه
refusal-answer-not-attached = الجواب هنا صورة أو تسجيل أو رسم. ما أدخلتموه ما زال هنا.
refusal-answer-too-many = المكان هنا يتسع لـ { $most }. أزيلوا واحدة من فضلكم. ما أدخلتموه ما زال هنا.
refusal-attachment-lost = لم تصل صورة أو تسجيل أو رسم كاملًا. كلماتكم ما زالت هنا. أزيلوه وأضيفوه من جديد.
refusal-media-too-large = هذا أكبر من أن يُحفظ. كلماتكم ما زالت هنا. جربوا شيئًا أصغر أو أقصر.
refusal-media-too-many = هذا كل ما يمكن حفظه دفعة واحدة. كل ما سبق ما زال هنا. أنهوا هذا أولًا ثم تابعوا.
refusal-picture-unreadable = لم نستطع فتح هذه الصورة. كلماتكم محفوظة. جربوا صورة أخرى.
refusal-recording-unreadable = لم نستطع فتح هذا التسجيل. كلماتكم محفوظة. قولوه من جديد من فضلكم.
refusal-recording-too-long = يمكن أن يكون طول التسجيل { $minutes } دقائق. كلماتكم محفوظة. قولوه من جديد أقصر من ذلك.

## The report that a planner hands on: read by everybody, so in plain words
report-state = ما قاله الناس حتى { $date }.
report-heard = ما سمعناه
report-nothing = لم يقل أحد شيئًا بعد.
report-count = عدد المشاركات في هذا التقرير: { $count }.
report-not-located = بلا مكان على الخريطة: { $count }.
report-sessions = أين قال الناس ذلك
report-no-session = بين اللقاءات
report-small-sessions = كل اللقاءات الأخرى، وفي بعضها أقل من 10 مشاركات
report-time-day = يومًا بيوم
report-time-week = أسبوعًا بأسبوع
report-time-month = شهرًا بشهر
report-supported = ما وافق عليه أكثر الناس
report-map = { $layer } على الخريطة: { $count }
report-overview = كل شيء على خريطة واحدة
report-about = عمّ تتحدث
report-category = الموضوع
report-no-category = شيء آخر
report-place = المكان
report-no-place = ليس على الخريطة
report-pictures = بالصور
report-photo = صورة
report-photos-left-out = صور لم تُضَف هنا حتى يمكن إرسال هذا الملف: { $count }. تجدها في ملف GeoPackage.
report-appendix = كل ما قيل
report-layer-empty = لا شيء هنا بعد.
report-made = كيف أُعدّ هذا التقرير

## The web map in one file, as residents and planners open it in a browser
web-skip-list = الانتقال إلى القائمة
web-map = الخريطة
web-by = { $organiser }، كما كانت في { $day }
web-as-of = كما كانت في { $day }
web-search = ابحثوا في ما قاله الناس
web-layers = ما يظهر على الخريطة
web-category = الموضوع
web-everything = كل شيء
web-list = ما قاله الناس
web-count = عدد المشاركات: { $count }
web-count-of = المشاركات: { $count } من { $all }
web-nothing = لا شيء هنا يطابق بحثكم. جرّبوا كلمات أخرى.
web-empty = لم يقل أحد شيئًا هنا بعد.
web-clear = إظهار كل شيء
web-more = إظهار المزيد ({ $count })
web-unplaced = بلا مكان على الخريطة
web-near = المكان تقريبي فقط، ضمن { $metres } م
web-pile = عدد المشاركات هنا: { $count }
web-photos = عدد الصور: { $count }
web-supports = عدد الموافقين: { $count }
web-additions = ردود الآخرين: { $count }
web-photos-left-out = صور لم يتسع لها هذا الملف: { $count }. وهي عند من أعدّوا الخريطة.
web-recordings = تسجيلات صوتية ليست في هذا الملف: { $count }.
web-rights = الكلمات والصور ملك لمن قدّموها. اسألوا { $organiser } قبل استعمالها في مكان آخر.
web-rights-nobody = الكلمات والصور ملك لمن قدّموها. اسألوا قبل استعمالها في مكان آخر.
web-private = في هذا الملف أيضًا ما ليس للجميع. احفظوه في مكان آمن ولا تنشروه.
web-ground = الخريطة: { $credit }
web-libraries = البرامج داخل هذا الملف
web-no-script = تحتاج هذه الخريطة إلى JavaScript، وهو متوقف هنا. افتحوا الملف في متصفح يعمل فيه.

## إدخال ملف، واستعادة تسليم
ui-import = إدخال
ui-import-more = إدخال ملف…
ui-import-words = سجل أو طبقة أو جدول من غيركم، أو تسليم عاد بعد تعديله.
ui-import-files = طبقات وجداول
ui-import-title = إدخال { $file }
ui-import-facts = الصفوف: { $rows }، الأعمدة: { $columns }. الملف يبقى كما هو.
ui-import-into = يُدخل إلى
ui-import-status = ما يدخل
ui-import-status-published = يظهر فورًا
ui-import-status-pending = يقرؤه أحد أولًا
ui-import-layer = طبقة الملف
ui-import-letters = كتابة الحروف
ui-import-read-again = القراءة من جديد
ui-import-x = شرقًا أو خط الطول
ui-import-y = شمالًا أو خط العرض
ui-import-crs = الإحداثيات
ui-import-find-it = ابحثوا عنه
ui-import-found = { $what } (وُجد)
ui-import-columns = أعمدة الملف
ui-import-column = العمود
ui-import-example = مثلًا
ui-import-becomes = يصبح
ui-import-becomes-of = ماذا يصبح العمود { $column }
ui-import-becomes-new = سؤالًا مستقلًا
ui-import-becomes-photos = صورًا، حسب مسارها
ui-import-becomes-out = لا يُدخل
ui-import-field-title = العنوان
ui-import-field-body = الكلمات
ui-import-field-category = الموضوع
ui-import-field-place-name = اسم المكان
ui-import-field-body-lang = لغة الكلمات
ui-import-field-source-id = رقمه هناك
ui-import-photos-folder = الصور في مجلد آخر…
ui-import-photos-in = الصور في { $folder }
ui-import-counting = جارٍ عدّ ما سيدخل…
ui-import-will =
    { $count ->
        [0] لن يدخل شيء.
       *[other] سيدخل من المشاركات: { $count }.
    }
ui-import-of-first = من أول { $rows } صف:
ui-import-already = موجود هنا من قبل: { $count }.
ui-import-not-located = بلا مكان بعد: { $count }.
ui-import-outside = خارج الحي: { $count }.
ui-import-crs-is = الإحداثيات: { $crs } ({ $how }).
ui-import-photos = صور دخلت معها: { $count }.
ui-import-row = الصف { $row }: { $why }
ui-import-more-rows = وغيرها: { $count }.
ui-import-go = إدخال
ui-import-go-count = إدخال { $count }
ui-working-how-far = إلى أين وصلنا
ui-import-reading = جارٍ قراءة { $file }…
ui-import-bringing = جارٍ إدخال { $file }…
ui-import-comparing = جارٍ مقارنة { $file } بما سُلِّم…
ui-import-meanwhile = يمكنكم متابعة العمل. لا يتغير شيء قبل أن تقولوا ذلك.
ui-working-stopping = جارٍ الإيقاف. لن يبقى شيء ناقص.
ui-import-not-read = لم يُدخل { $file }
ui-import-done = دخل من المشاركات: { $count }.
ui-import-undo-words = التراجع يعيد كل شيء بخطوة واحدة.
ui-import-left-out = لم يدخل: { $count }.
ui-import-save-list = حفظ قائمة ما لم يدخل…
ui-import-list-name = لم-يدخل
ui-changes-title = عاد { $file }
ui-changes-words = سُلِّم من هنا. المشاركات فيه: { $rows }، وتغيّر منها: { $changes }. لا يتغير شيء هنا قبل أن تقولوا ذلك.
ui-changes-all = كل التغييرات
ui-changes-what = ماذا
ui-changes-here = هنا الآن
ui-changes-file = في الملف
ui-changes-moved = انتقل { $metres } م
ui-changes-place-was = (حيث هو)
ui-changes-none = لا شيء فيه يختلف عما سُلِّم.
ui-changes-new = أدخلوا الصفوف الجديدة فيه: { $count }
ui-changes-conflict = تغيّر هنا أيضًا منذ تسليمه. اختاروه فقط إن كان الملف هو الصحيح.
ui-changes-go = أخذ { $count }
ui-changes-taken = تغييرات أُخذت: { $count }. التراجع يعيدها بخطوة واحدة.
changes-nothing = (لا شيء)
changes-place = المكان
import-crs-given = كما قلتم
import-crs-file = الملف يقول ذلك
import-crs-values = من الأرقام نفسها
import-crs-not-needed = لا مكان لأي صف

### A contribution that lies open on the table, as a sheet
map-sheet-larger = تكبير
map-sheet-smaller = تصغير
map-sheet-turn = أدِر
map-sheet-read-on = تابع القراءة
map-sheet-from-start = من البداية
map-sheet-agree = عدد الموافقين: { $count }
map-sheet-how = حرّك الورقة بمفاتيح الأسهم. مفتاح Escape يضعها جانبًا.
map-sheet-together = لننظر إلى هذا معًا

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = بدأت جولة
card-round-card = بطاقة لكم
card-round-result = شاهدوا النتيجة
card-round-back = العودة إلى الجولة
card-round-aside = ضعوها جانبًا
card-round-your-dots = نقاطكم
card-round-dots-left = بقي { $left } من { $all }
card-round-more-dot = نقطة أخرى إلى: { $idea }
card-round-less-dot = استعيدوا نقطة من: { $idea }
card-round-lies = نقاطكم هنا: { $count }
card-round-funded = { $there } من { $cost }
card-round-paid = اكتمل المبلغ
card-round-pot = في الصندوق: { $left } من { $pot }
card-round-yours = منكم: { $amount }
card-round-more-money = { $amount } أخرى إلى: { $idea }
card-round-less-money = استعيدوا { $amount } من: { $idea }
card-round-rest = ما تبقّى: { $amount }
card-round-answer = أجيبوا
card-round-not-now = ليس الآن
card-round-first = أكملوا أولًا ما تخبروننا به. هذه البطاقة تنتظركم.
card-round-answering = أنتم تجيبون عن
card-round-results = هذه هي النتيجة
card-round-none = لا يوجد هنا ما يُعرض بعد.
card-round-dot-count = النقاط: { $count }
card-round-idea = الفكرة { $number }
refusal-dots-used-up = وُضعت كل نقاط هذا المقعد وعددها { $dots }. استعيدوا نقطة لتضعوها في مكان آخر.
refusal-idea-paid-for = تحتاج هذه الفكرة إلى { $cost }، وقد اكتمل المبلغ. لم يتغير شيء.
refusal-not-in-round = هذا ليس جزءًا مما نسأل عنه الآن. لم يتغير شيء.
refusal-pot-empty = لم يبقَ في الصندوق سوى { $left }. لم يتغير شيء.
refusal-round-over = انتهت هذه الجولة. ما وُضع قبل ذلك محفوظ.

## On the wall, and the clock
map-time-up = انتهى الوقت
map-time-left = الوقت المتبقي: { $time }
map-wall-now = الآن على الطاولة

## What was done together, in the report and on the web map of a hand-over
report-rounds = ما فعله الناس معًا
report-round-photo = صورة للحديث عنها
report-round-dots = نقاط: { $dots } لكل مقعد
report-round-pot = صندوق فيه { $pot } لتقاسمه
report-round-prompt = بطاقة للجميع
report-round-answers = الأجوبة في هذا التقرير: { $count }.
report-round-paid = { $there } من { $cost }
report-round-over = أُعطي أكثر مما كان في الصندوق: حين كانت إحدى هذه الأفكار مخفية، عاد مالها إلى الصندوق. لم يُؤخذ شيء من أحد.
report-round-untold = أفكار أخرى نالت أقل من أن يُذكر هنا، لأن الأعداد الصغيرة قد تكشف صاحبها: { $count }.
map-voice-rounds = من جولة حول الطاولة
map-round-dots = نقاط وُضعت على الأفكار
map-round-money = مال جرى تقاسمه

# The console beside a table
ui-window-console = لوحة الميسّر · { $project }
ui-window-wall = الجدار · { $project }
ui-console = لوحة الميسّر
ui-console-covered = اللوحة مغطاة
ui-console-covered-words = بجانبها طاولة. لا يرى ما يصل ولا يغيّر ما يراه الجميع إلا من يعرف رمز PIN.
ui-console-uncover = كتابة رمز PIN
ui-console-pin-words = اكتب رمز PIN لفتح اللوحة.
ui-console-pin-open = فتح
ui-console-pin-stay = ليس الآن
ui-console-cover = تغطية اللوحة
ui-console-time = كم الساعة
ui-console-wall = الجدار
ui-console-wall-words = يعرض الخريطة وقصصها والنتائج على شاشة أخرى لكل من في القاعة
ui-console-wall-dark = جعل الجدار داكنًا، لقاعة أُطفئت أنوارها
ui-console-wall-light = جعل الجدار فاتحًا من جديد
ui-console-seats = على الطاولة
ui-console-seats-taken = المقاعد المشغولة: { $taken } من { $seats }
ui-console-seats-empty = لا طاولة مفتوحة. افتح واحدة من نافذة الميسّر، فيظهر هنا كل من يجلس إليها.
ui-console-seats-back = المقاعد كما كانت
ui-console-seats-back-words = يعيد كل مقعد نقله الناس إلى مكانه الأول
ui-console-have-left = ترك شيئًا { $some } من { $taken }
ui-console-seat-free = شاغر
ui-console-since = منذ { $when }
ui-console-quiet = ساكن منذ { $minutes } د
ui-console-left = ترك: { $count }
ui-console-sign-leaf = ورقة
ui-console-sign-sun = شمس
ui-console-sign-moon = قمر
ui-console-sign-star = نجمة
ui-console-sign-feather = ريشة
ui-console-sign-fish = سمكة
ui-console-sign-anchor = مرساة
ui-console-sign-umbrella = مظلة
ui-console-doing = هنا شخص
ui-console-doing-what = يختار ما يقوله
ui-console-doing-where = يبحث عن المكان
ui-console-doing-home = يقول ما يعنيه له المكان
ui-console-doing-tell = يحكي
ui-console-doing-thanks = شُكر على ما ترك
ui-console-doing-others = يقرأ ما قاله الآخرون
ui-console-incoming = ما يصل
ui-console-incoming-empty = لم يصل شيء بعد. ما يتركه الناس يظهر هنا فورًا.
ui-console-publish = نشر
ui-console-hide = إخفاء…
ui-console-spotlight = أمام الجميع
ui-console-published-already = يراها الجميع من قبل.
ui-console-hidden-already = هي مخفية من قبل.
ui-console-unpublished-unlit = انشرها أولًا: لا ننظر معًا إلا إلى ما يجوز للجميع رؤيته.
ui-console-practice-unlit = التمرين لا يُعرض على أحد.
ui-console-spotlight-on = الجميع ينظر إلى «{ $name }»
ui-console-spotlight-on-other = الجميع ينظر إلى علامة واحدة
ui-console-spotlight-end = إبعادها
ui-console-round = الجولات
ui-console-begin-dots = نقاط
ui-console-begin-dots-words = يضع كل مقعد بضع نقاط على الأفكار. لا يرى أحد عددها حتى النهاية.
ui-console-begin-tokens = صندوق مال
ui-console-begin-tokens-words = تنفق المقاعد معًا صندوقًا واحدًا على أفكار لها كلفة.
ui-console-begin-prompt = بطاقة للجميع
ui-console-begin-prompt-words = وزّع سؤالًا أو عبارة أو صورة على كل مقعد.
ui-console-nothing-to-choose = لا شيء للاختيار بعد. انشر فكرة أولًا.
ui-console-rounds-before = جولات سابقة
ui-console-round-begin = بدء الجولة
ui-console-round-photo = صورة
ui-console-round-dots = نقاط  ·  لكل مقعد { $dots }  ·  الأفكار: { $count }
ui-console-round-tokens = صندوق فيه { $pot }  ·  الأفكار: { $count }
ui-console-round-prompt = بطاقة للجميع
ui-console-round-end = إنهاء الجولة
ui-console-round-end-title = هل تنتهي هذه الجولة؟
ui-console-round-end-words = لا يوضع شيء بعدها ولا يُنقل. ما وُضع محفوظ، ويمكنك أن تعرض النتيجة على الجميع.
ui-console-pot-left = بقي في الصندوق { $left }
ui-console-dots-left =
    { $count ->
        [0] وُضعت كلها
       *[other] بقي { $count }
    }
ui-console-answers =
    { $count ->
        [0] لا جواب بعد
       *[other] الأجوبة: { $count }
    }
ui-console-ended-dots =
    { $amount ->
        [0] لم توضع أي نقطة
       *[other] النقاط الموضوعة: { $amount }
    }
ui-console-ended-tokens = أُنفق { $amount }
ui-console-ended-prompt =
    { $amount ->
        [0] لم يجب أحد
       *[other] الأجوبة: { $amount }
    }
ui-console-result-show = عرض النتيجة
ui-console-result-away = إبعاد النتيجة
ui-console-ask-dots-words = لكل مقعد عدد النقاط نفسه. يجوز وضع عدة نقاط على فكرة واحدة.
ui-console-ask-dots-example = أي الأفكار تأتي أولًا؟
ui-console-ask-tokens-words = يرى الجميع الصندوق وهو ينفد. لا يدفع أحد لفكرة أكثر من كلفتها.
ui-console-ask-tokens-example = على ماذا ننفق المال؟
ui-console-ask-prompt-words = تُوزّع على كل مقعد. الأجوبة مساهمات كغيرها.
ui-console-ask-prompt-example = ماذا كنت تحب أن تفعل هنا في طفولتك؟
ui-console-ask-question = ماذا نسأل الجميع؟
ui-console-ask-dots = نقاط لكل مقعد
ui-console-ask-ideas = أفكار للاختيار
ui-console-ask-costs = أفكار للاختيار، وكلفة كل منها
ui-console-ask-pot = المال في الصندوق
ui-console-ask-unit = كيف يُكتب المال
ui-console-ask-photo = صورة
ui-console-ask-photo-words = تُصنع من جديد بلا مكان ولا تاريخ قبل أن يراها أحد.
ui-console-photo-away = إزالتها
ui-console-ideas-search = ابحث بالكلمات أو بالرقم
ui-console-ideas-layer = الطبقة
ui-console-ideas-any-layer = كل الطبقات
ui-console-ideas-none = لا مساهمة منشورة تقول هذا.
ui-console-ideas-all = أخذها كلها
ui-console-ideas-too-many = أكثر من { $most } فكرة يصعب وزنها. ابحث أو اختر طبقة.
ui-console-ideas-chosen = اختير { $count }، والحد { $most }
ui-console-ideas-cost = الكلفة
ui-console-ideas-cost-of = كلفة «{ $name }»
ui-console-missing-question = اكتب ما يُسأل عنه الجميع.
ui-console-missing-ideas = اختر الأفكار.
ui-console-missing-pot = قل كم في الصندوق من مال.
ui-console-missing-costs = قل كلفة كل فكرة اخترتها.
ui-console-missing-card = اكتب شيئًا على البطاقة أو اختر صورة.
ui-console-clock = الساعة
ui-console-minutes = { $minutes } د
ui-console-more-time = دقيقة أخرى
ui-console-stop-clock = إيقاف
ui-console-time-up = انتهى الوقت
ui-console-map = الخريطة
ui-console-freeze = تثبيت الخريطة
ui-console-unfreeze = ترك الخريطة تتحرك
ui-console-free-words = يمكن لكل من على الطاولة تحريك الخريطة.
ui-console-frozen-words = لا إصبع تحرك الخريطة. وضع العلامات والرسم مستمران.
ui-console-wall-nowhere = لا شاشة أخرى لعرض الجدار. صِل واحدة ثم اضغط «الجدار» من جديد.
