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
card-where-line = المسوا الخريطة على طول الخط، نقطة بعد نقطة.
card-where-area = المسوا كل زاوية من زوايا المساحة.
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
card-find = أو ابحث عن شارع أو مكان
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
card-tell-category = ما الموضوع؟
card-tell-words = بكلماتكم
card-tell-name = اسم قصير، إن أحببتم
card-needed = (نرجو الإجابة)
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
map-home = العودة إلى منطقتنا
map-ground = ما تعرضه الخريطة
map-ground-bases = الخريطة
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
