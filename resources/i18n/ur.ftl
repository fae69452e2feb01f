### Urdu. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: اردو
## direction: rtl
## keyboard: ur
## reviewed: no

## The resident's card
card-region = آپ کی بات کی جگہ
card-begin = اپنی آواز شامل کریں
card-begin-compact = شامل کریں
card-attract-question = یہاں آپ کے لیے کیا اہم ہے؟
card-languages = اپنی زبان چنیں
card-language = زبان:
card-progress = مرحلہ { $step } از { $steps }
card-back = پیچھے
card-next = آگے
card-close = بند کریں
card-restart = نئے سرے سے
card-finish = ختم کریں
card-what-question = آپ ہمیں کیا بتانا چاہتے ہیں؟
card-where-question = یہ کہاں ہے؟
card-where-point = نقشے پر جگہ کو چھوئیں۔
card-where-line = لکیر کے ساتھ ساتھ نقشے کو ایک ایک کر کے چھوئیں۔
card-where-area = علاقے کے ہر کونے پر نقشے کو چھوئیں۔
card-where-marked = آپ کی جگہ پر نشان لگ گیا ہے۔ بدلنے کے لیے کہیں اور چھوئیں۔
card-where-outside = یہ جگہ { $area } سے باہر ہے۔
card-where-again = دوسری جگہ چنیں
card-where-keep = یہیں رہنے دیں
card-where-kept = آپ کی جگہ وہیں رکھی گئی ہے۔
card-where-whole = پورا علاقہ
card-where-unsure = مجھے یقین نہیں
card-shape = شکل
card-shape-point = ایک مقام
card-shape-line = ایک لکیر
card-shape-area = ایک علاقہ
card-find = یا گلی یا جگہ تلاش کریں
card-find-nothing = یہاں اس نام کی کوئی گلی یا جگہ نہیں ملی۔
card-find-metres = { $metres } میٹر
card-find-km = { $km } کلومیٹر
card-find-count =
    { $count ->
        [one] ایک جگہ ملی
       *[other] { $count } جگہیں ملیں
    }
card-cross = یا نقشے کو نشان کے نیچے لائیں:
card-move-up = اوپر لے جائیں
card-move-down = نیچے لے جائیں
card-move-left = بائیں لے جائیں
card-move-right = دائیں لے جائیں
card-here = یہاں
card-corner-here = یہاں ایک نقطہ
card-corner-undo = واپس لیں
card-finish-line = لکیر مکمل
card-finish-area = علاقہ مکمل
card-tell-category = یہ کس بارے میں ہے؟
card-tell-words = اپنے الفاظ میں
card-tell-name = چاہیں تو ایک چھوٹا سا نام دیں
card-needed = (براہِ کرم جواب دیں)
card-letters-left =
    { $count ->
        [one] ایک اور حرف کی جگہ ہے۔
       *[other] مزید { $count } حروف کی جگہ ہے۔
    }
card-letters-full = یہاں اتنا ہی آ سکتا ہے۔ اتنا کچھ بتانے کا شکریہ۔
card-yes = ہاں
card-no = نہیں
card-rating-low = اچھا نہیں
card-rating-high = بہت اچھا
card-rating-step = { $steps } میں سے { $step }
card-date-day = دن
card-date-month = مہینہ
card-date-year = سال
card-date-earlier = پہلے کے سال
card-date-later = بعد کے سال
card-date-clear = تاریخ رہنے دیں
card-date-read = { DATETIME($day, dateStyle: "long") }
card-question-more = نیچے ایک اور سوال: { $question }
card-question-fewer = ایک سوال کم: اب اس کی ضرورت نہیں۔
card-done = ہو گیا
card-keeping = محفوظ ہو رہا ہے…
card-keeping-long = اس میں معمول سے زیادہ وقت لگ رہا ہے۔ آپ کے الفاظ یہیں ہیں۔ ’ہو گیا‘ دوبارہ دبائیں۔
card-thanks = شکریہ!
card-thanks-safe = آپ کی بات محفوظ ہے۔ اس کا نمبر ہے
card-thanks-heard = شکریہ! آپ کی بات محفوظ ہے۔ اس کا نمبر { $ref } ہے۔
card-thanks-next = آگے کیا ہو گا؟
card-thanks-pending = پہلے ٹیم کا کوئی فرد اسے پڑھے گا۔ پھر سب لوگ اسے نقشے پر دیکھ سکیں گے۔
card-thanks-published = اب سب لوگ اسے نقشے پر دیکھ سکتے ہیں۔
card-another = ایک اور شامل کریں
card-leave-question = محفوظ کیے بغیر جائیں؟
card-leave-lost = آپ نے ابھی ’ہو گیا‘ نہیں دبایا۔ جو آپ نے لکھا ہے وہ مٹ جائے گا۔
card-leave-stay = یہیں رہیں
card-leave-finish = جائیں
card-idle-question = کیا آپ ابھی یہاں ہیں؟
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] ایک سیکنڈ میں یہ سکرین اگلے شخص کے لیے صاف ہو جائے گی۔
       *[other] { $seconds } سیکنڈ میں یہ سکرین اگلے شخص کے لیے صاف ہو جائے گی۔
    }
card-idle-stay = جی، میں یہیں ہوں

## On the map
map-label = { $title } کا نقشہ۔ تیر والے بٹنوں سے حرکت دیں، جمع اور منفی سے قریب یا دور کریں۔
map-buttons = نقشے کو حرکت دیں
map-zoom-in = قریب
map-zoom-out = دور
map-home = اپنے علاقے پر واپس
map-ground = نقشہ کیا دکھاتا ہے
map-ground-bases = نقشہ
map-ground-overlays = یہ بھی دکھائیں
map-no-base-map = اس منصوبے میں ابھی گلیوں کا نقشہ نہیں ہے۔ آپ پھر بھی نشان لگا سکتے ہیں۔
map-mark = { $layer }: { $title }
map-close = بند کریں
map-photo = تصویر
map-status-pending = ابھی دوسروں کو نظر نہیں آتا
map-status-hidden = دوسروں سے چھپا ہوا
map-status-withdrawn = واپس لیا گیا

## When something cannot be kept: what residents may read
refusal-already-saved = یہ پہلے ہی محفوظ ہے۔ اور کچھ کرنے کی ضرورت نہیں۔
refusal-answer-missing = براہِ کرم ”{ $question }“ کا جواب دیں۔ جو آپ نے لکھا ہے وہ یہیں ہے۔
refusal-answer-not-a-number = براہِ کرم یہاں ایک عدد لکھیں۔ جو آپ نے لکھا ہے وہ یہیں ہے۔
refusal-answer-not-a-date = براہِ کرم دن، مہینہ اور سال ایسے چنیں جو ایک دوسرے سے میل کھائیں۔ آپ نے جو لکھا وہ یہیں ہے۔
refusal-answer-not-offered = یہ جواب فہرست میں نہیں ہے۔ براہِ کرم کوئی اور چنیں۔ جو آپ نے لکھا ہے وہ یہیں ہے۔
refusal-answer-without-question = ایک جواب ایسے سوال کا ہے جو اب نہیں پوچھا جاتا۔ کچھ نہیں بدلا۔
refusal-category-unknown = یہ موضوع اب موجود نہیں۔ براہِ کرم کوئی اور چنیں۔ جو آپ نے لکھا ہے وہ یہیں ہے۔
refusal-nothing-said = پہلے ہمیں کچھ بتائیں: کوئی موضوع چنیں یا چند الفاظ لکھیں۔
refusal-outside-area = یہ جگہ محلے سے باہر ہے۔ دوسری جگہ چنیں، یا چاہیں تو اسے وہیں رہنے دیں۔
refusal-shape-crosses-itself = لکیر وہاں خود کو کاٹتی ہے۔ براہِ کرم دوبارہ بنائیں۔ آپ کے الفاظ یہیں ہیں۔
refusal-shape-empty = ابھی کسی جگہ پر نشان نہیں لگا۔ نشان لگائیں، یا ’مجھے یقین نہیں‘ چنیں۔
refusal-shape-not-allowed = یہاں اس طرح نشان نہیں لگ سکتا۔ جگہ کو کسی اور طرح دکھائیں۔ آپ کے الفاظ یہیں ہیں۔
refusal-shape-not-finite = یہ جگہ پڑھی نہیں جا سکی۔ براہِ کرم دوبارہ نشان لگائیں۔ آپ کے الفاظ یہیں ہیں۔
refusal-shape-too-long = خاکے میں { $most } سے زیادہ نقطے ہیں۔ براہِ کرم سادہ خاکہ بنائیں۔ آپ کے الفاظ یہیں ہیں۔
refusal-shape-too-short = خاکے میں کم از کم { $least } الگ نقطے چاہییں۔ براہِ کرم جاری رکھیں۔ آپ کے الفاظ یہیں ہیں۔
refusal-text-broken = کچھ حروف خراب ہو کر آئے اور محفوظ نہیں ہو سکتے۔ براہِ کرم انہیں دوبارہ لکھیں۔
refusal-text-expected = یہاں الفاظ چاہیے تھے، کچھ اور آیا۔ کچھ محفوظ نہیں ہوا۔ براہِ کرم دوبارہ کوشش کریں۔
refusal-text-too-long = اس میں { $length } حروف ہیں؛ جگہ { $most } کی ہے۔ براہِ کرم مختصر کریں۔ کچھ ضائع نہیں ہوا۔
problem-disk-full = ڈسک پر { $file } کے لیے جگہ نہیں بچی۔ جو ابھی دیا گیا وہ محفوظ نہیں ہوا؛ اس سے پہلے کا سب محفوظ ہے۔ جگہ بنائیں اور دوبارہ کوشش کریں۔
problem-disk-failed = ڈسک نے کام نہیں کیا، اس لیے { $file } استعمال نہیں ہو سکی۔ پہلے کا سب محفوظ ہے۔ دیکھیں کہ ڈسک لگی ہوئی ہے، اور دوبارہ کوشش کریں۔
problem-not-as-written = { $file } میں وہ نہیں رہا جو لکھا گیا تھا، اس لیے اسے واپس لے لیا گیا۔ پہلے کا سب محفوظ ہے۔ دوبارہ کوشش کریں؛ پھر ایسا ہو تو دوسری ڈسک استعمال کریں۔
refusal-layer-unknown = اس منصوبے میں ”{ $layer }“ نام کی کوئی تہہ نہیں۔ کچھ بدلا نہیں گیا۔
problem-project-closed = اس دوران منصوبہ بند ہو گیا۔ پہلے کا سب محفوظ ہے۔ یہاں موجود ساتھیوں سے اسے دوبارہ کھولنے کو کہیں۔
problem-unexpected = کچھ غیر متوقع ہو گیا ({ $kind })۔ پہلے کا سب محفوظ ہے۔ دوبارہ کوشش کریں؛ پھر ہو تو یہاں موجود ساتھیوں کو بتائیں۔
