### Urdu. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: اردو
## direction: rtl
## keyboard: ur
## reviewed: no

## The resident's card
card-region = آپ کی بات کی جگہ
card-begin = اپنی آواز شامل کریں
card-begin-compact = شامل کریں
card-rests = یہ اسکرین آرام کر رہی ہے
card-rests-words = اس میں مزید کی جگہ نہیں رہی۔ مہربانی کر کے ٹیم میں سے کسی کو بتائیں۔ لوگوں نے جو کہا وہ سب محفوظ ہے۔
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
card-where-line = انگلی سے لکیر کھینچیں، یا اس کے ساتھ ساتھ چھوئیں۔
card-where-area = انگلی سے علاقے کے گرد کھینچیں، یا اس کے کونے چھوئیں۔
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
card-home-question = کیا یہ آپ کے گھر کے قریب ہے؟
card-home-why = گھر کے قریب کی جگہ ہم نقشے پر صرف اندازے سے دکھاتے ہیں، تاکہ کوئی نہ جان سکے کہ آپ کا دروازہ کون سا ہے۔
card-home-no = نہیں، یہ سب کی جگہ ہے
card-home-yes = ہاں، یہ میرے گھر کے قریب ہے
card-home-unsure = مجھے یقین نہیں
card-skip = یہ چھوڑ دیں
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
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] جنوری
        [2] فروری
        [3] مارچ
        [4] اپریل
        [5] مئی
        [6] جون
        [7] جولائی
        [8] اگست
        [9] ستمبر
        [10] اکتوبر
        [11] نومبر
       *[12] دسمبر
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = پہلے کے سال
card-date-later = بعد کے سال
card-date-clear = تاریخ رہنے دیں
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

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = کون پوچھ رہا ہے؟
card-who-organiser = کون پوچھ رہا ہے
card-who-organiser-unknown = وہ لوگ جو اس اسکرین کا خیال رکھتے ہیں۔ ان سے پوچھیں، وہ خوشی سے مزید بتائیں گے۔
card-who-why = کیوں
card-who-why-unknown = یہ سننے کے لیے کہ لوگ اس جگہ کے بارے میں کیا سوچتے ہیں۔
card-who-kept = کتنے عرصے تک رکھا جاتا ہے
card-who-kept-unknown = یہ ابھی یہاں کسی نے نہیں لکھا۔ اس اسکرین کا خیال رکھنے والوں سے پوچھیں۔
card-who-back = واپس کیسے لیں
card-who-back-words = جب ہم شکریہ کہیں تو ”واپس لیں“ دبائیں۔ بعد میں ٹیم کو وہ نمبر بتائیں جو شکریے کے ساتھ ملتا ہے۔ پھر جو آپ نے دیا وہ مٹا دیا جاتا ہے۔
card-who-reach = ان سے یہاں رابطہ کریں:
card-who-free = آپ کو اپنا نام بتانے کی ضرورت نہیں۔ آپ کسی بھی وقت رک سکتے ہیں۔
card-receipt-scan = اس چوکور کی تصویر لیں، یا نمبر لکھ لیں۔
card-receipt-print = پرنٹ کریں
card-receipt-printed = پرنٹ ہو رہا ہے۔
card-receipt-not-printed = یہ پرنٹ نہیں ہو سکا۔ آپ کا نمبر پھر بھی درست ہے۔ براہ کرم لکھ لیں۔
card-receipt-code = نمبر { $ref } والا چوکور کوڈ
card-slip-number = آپ کا نمبر
card-slip-words = اس نمبر سے آپ ٹیم سے پوچھ سکتے ہیں کہ اس کا کیا بنا، یا اسے واپس لے سکتے ہیں۔
card-take-back = واپس لیں
card-take-back-question = اسے واپس لیں؟
card-take-back-words = جو آپ نے ابھی دیا وہ مٹا دیا جائے گا۔ کوئی اسے نہیں دیکھے گا۔
card-take-back-yes = جی ہاں، واپس لیں
card-take-back-no = نہیں، رہنے دیں
card-taken-back = یہ مٹ گیا
card-taken-back-words = جو آپ نے دیا تھا وہ مٹا دیا گیا ہے۔ کوئی اسے نہیں دیکھے گا۔
card-hear = کیا آپ سننا چاہیں گے کہ اس کا کیا بنتا ہے؟
card-hear-yes = جی ہاں، رابطے میں رہیں
card-contact-question = ہم آپ سے کیسے رابطہ کریں؟
card-contact-optional = جو چاہیں چھوڑ دیں۔ جو آپ نے بتایا وہ ہر حال میں محفوظ ہے۔
card-contact-name = آپ کا نام
card-contact-email = ای میل
card-contact-phone = فون
card-contact-purposes = ہم آپ کو کس بارے میں لکھ سکتے ہیں؟ جو چاہیں چنیں۔
card-contact-purpose-keep_in_touch = مجھے بتائیں کہ اس کا کیا بنتا ہے
card-contact-purpose-invite = جب یہاں کچھ ہو تو مجھے بلائیں
card-contact-purpose-help = جب میں مدد کر سکوں تو مجھ سے پوچھیں
card-contact-sealed = ہم اسے نقشے سے الگ تالے میں رکھتے ہیں۔ صرف ٹیم اسے کھول سکتی ہے۔ آپ اسے کسی بھی وقت واپس لے سکتے ہیں۔
card-contact-keep = یہ رکھ لیں
card-contact-not = نہیں، شکریہ
card-contact-kept = شکریہ۔ آپ کا پتا تالے میں ہے۔
refusal-contact-empty = ای میل یا فون نمبر دیں، یا ”نہیں، شکریہ“ دبائیں۔ جو آپ نے لکھا وہ ابھی یہیں ہے۔
refusal-contact-email = ای میل میں کچھ رہ گیا ہے۔ @ اور نقطہ دیکھیں۔ جو آپ نے لکھا وہ ابھی یہیں ہے۔
refusal-contact-phone = فون نمبر بہت چھوٹا ہے۔ ایک بار پھر دیکھیں۔ جو آپ نے لکھا وہ ابھی یہیں ہے۔
refusal-contact-without-purpose = کم از کم ایک بات چنیں جس کے بارے میں ہم لکھ سکیں، یا ”نہیں، شکریہ“ دبائیں۔
refusal-consent-words-differ = اس اسکرین کے الفاظ ابھی بدلے ہیں۔ دوبارہ پڑھیں اور ”یہ رکھ لیں“ پھر دبائیں۔

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
map-find = گلی یا جگہ تلاش کریں
map-home = اپنے علاقے پر واپس
map-ground = نقشہ کیا دکھاتا ہے
map-ground-bases = نقشہ
map-ground-show = ”{ $title }“ دکھائیں
map-here = آپ یہاں ہیں
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

## The facilitator's window
ui-rail = اس کھڑکی کے حصے
ui-rail-waiting = { $place }، { $count } منتظر
ui-map = نقشہ
ui-review = جائزہ
ui-sessions = نشستیں
ui-hand-over = حوالے کرنا
ui-project = منصوبہ
ui-undo = واپس لیں
ui-redo = دوبارہ کریں
ui-undone = واپس لے لیا گیا۔
ui-redone = دوبارہ کر دیا گیا۔
ui-resident-screen = رہائشیوں کی سکرین
ui-close = بند کریں
ui-done = ہو گیا
ui-save = محفوظ کریں
ui-stop = روکیں
ui-not-now = ابھی نہیں
ui-choose = چنیں…
ui-choose-for = چنیں: { $field }
ui-show-in-folder = فولڈر میں دکھائیں
ui-status-line = کیا محفوظ ہے
ui-saved = { $count } محفوظ
ui-snapshot = آخری نقل { $when }
ui-snapshot-none = ابھی کوئی نقل نہیں
ui-offline = انٹرنیٹ کے بغیر
ui-online = { $host } سے نقشہ لیا جا رہا ہے
ui-practice = مشق

ui-status-pending = منتظر
ui-status-published = شائع شدہ
ui-status-hidden = چھپی ہوئی
ui-status-withdrawn = واپس لی گئی
ui-status-filter = { $status }، { $count }۔ صرف یہ دکھائیں

# Layers and contributions
ui-layers = تہیں
ui-layer-count =
    { $count ->
        [0] ابھی کچھ نہیں
       *[other] { $count }
    }
ui-layer-waiting = { $count } منتظر
ui-layer-hidden = { $count } چھپی ہوئی
ui-layer-hide = نقشے پر { $layer } چھپائیں
ui-layer-show = نقشے پر { $layer } دکھائیں
ui-layer-last = ایک تہہ نقشے پر رہتی ہے
ui-layer-categories = { $layer } کی قسمیں
ui-contributions = لوگوں کی باتیں
ui-shown = { $count } دکھائی دے رہی ہیں
ui-search = الفاظ، جگہیں، نمبر تلاش کریں
ui-empty-project = ابھی کسی نے کچھ نہیں کہا۔ رہائشیوں کی سکرین کھولیں اور پہل کریں۔
ui-empty-filter = کچھ نہیں ملا۔ کم الفاظ لکھیں، یا زیادہ تہیں دکھائیں۔
ui-no-words = الفاظ نہیں، صرف جگہ

# One contribution
ui-inspector = کھلی ہوئی بات
ui-own-words = ان کے اپنے الفاظ میں، جیسے انہوں نے چھوڑا:
ui-edit = بدلیں
ui-edit-heading = { $ref } بدلیں
ui-edit-title = عنوان
ui-edit-category = قسم
ui-category-none = کوئی قسم نہیں
ui-edit-words = وہ الفاظ جو دوسرے پڑھتے ہیں
ui-edit-words-help = جو کسی نے خود لکھا وہ منصوبے میں ویسے ہی رہتا ہے۔
ui-changed = { $ref } بدل دیا گیا۔
ui-delete = مٹائیں
ui-delete-title = { $ref } مٹائیں؟
ui-delete-words = اس کے الفاظ، جگہ اور تصویریں منصوبے سے نکل جائیں گی۔ جب تک آپ یہ کھڑکی بند نہ کریں، ’واپس لیں‘ انہیں لوٹا دے گا۔
ui-deleted = { $ref } مٹا دیا گیا۔ ’واپس لیں‘ اسے لوٹا دے گا۔
ui-photo = تصویر
ui-photo-unreadable = یہ تصویر نہیں دکھائی جا سکتی۔ الفاظ محفوظ ہیں۔
ui-recording = ریکارڈنگ، { $seconds } سیکنڈ
ui-history-ref = نمبر { $ref }
ui-history-left = { $when } کو چھوڑی گئی
ui-history-session = نشست: { $title }
ui-history-station = سکرین: { $station }
ui-history-language = زبان: { $name }
ui-history-not-located = ابھی نقشے پر جگہ نہیں
ui-history-place = جگہ: { $place }
ui-history-practice = صرف مشق: اس منصوبے سے کبھی باہر نہیں جاتی
ui-history-changed =
    { $times ->
        [one] ایک بار بدلی گئی، { $when } کو
       *[other] { $times } بار بدلی گئی، آخری بار { $when } کو
    }
ui-history-hidden = چھپانے کی وجہ: { $reason }

# Deciding
ui-decide-published = شائع کریں
ui-decide-hidden = چھپائیں…
ui-decide-pending = پھر انتظار میں رکھیں
ui-now-published = { $ref } شائع ہو گئی۔ اب سب لوگ اسے دیکھ سکتے ہیں۔
ui-now-hidden = { $ref } چھپا دی گئی۔ صرف آپ اسے دیکھتے ہیں۔
ui-now-pending = { $ref } پھر فیصلے کی منتظر ہے۔
ui-review-waiting =
    { $count ->
        [0] کوئی منتظر نہیں
       *[other] { $count } منتظر
    }
ui-review-keys = ↑ ↓ آگے پڑھیں · P شائع کریں · H چھپائیں
ui-review-empty = سب پڑھ لیا گیا۔ کچھ منتظر نہیں۔
ui-hide = چھپا دیں
ui-hide-title = { $ref } چھپائیں؟
ui-hide-words = یہ رہائشیوں کی ہر سکرین سے ہٹ جائے گی۔ الفاظ، جگہ اور تصویریں آپ کی بتائی وجہ کے ساتھ منصوبے میں رہیں گی۔
ui-hide-reason = کیوں؟
ui-hide-because-names-somebody = کسی عام شخص کا نام لیا گیا
ui-hide-because-unkind = کسی کو دکھ دیتی ہے
ui-hide-because-not-here = اس جگہ کے بارے میں نہیں
ui-hide-because-twice = ایک ہی شخص نے دو بار کہا
ui-hide-because-test = صرف آزمائش

# Sessions
ui-session-none-short = کوئی نشست نہیں
ui-session-practising = مشق: { $title }
ui-session-none = کوئی نشست جاری نہیں
ui-session-none-words = لوگ جو کچھ چھوڑتے ہیں اس پر نشست کا نام لگتا ہے۔ دروازے کھلیں تو ایک نشست شروع کریں۔
ui-session-open-more = نشست شروع کریں…
ui-session-practise = پہلے مشق کریں…
ui-session-open-title = نشست شروع کریں
ui-session-open-words = اب سے لوگ جو کچھ چھوڑیں گے وہ اس تقریب کا حصہ ہو گا۔
ui-session-title = اس کا نام کیا ہے؟
ui-session-title-example = ہفتے کی کھلی نشست
ui-session-venue = یہ کہاں ہے؟
ui-session-venue-example = کمیونٹی ہال، مل لین
ui-session-facilitator = اسے کون چلا رہا ہے؟
ui-session-practice-head = صرف آزما رہے ہیں؟
ui-session-practice = یہ مشق ہے
ui-session-practice-help = مشق کی باتیں الگ رہتی ہیں اور منصوبے سے کبھی باہر نہیں جاتیں۔
ui-session-open = شروع کریں
ui-session-opened = ”{ $title }“ شروع ہو گئی۔ لوگ جو چھوڑیں گے وہ اسی کا حصہ ہے۔
ui-session-is-open = جاری
ui-session-since = { $when } سے
ui-session-brought =
    { $count ->
        [0] ابھی کوئی بات نہیں
        [one] { $count } بات
       *[other] { $count } باتیں
    }
ui-session-close = نشست ختم کریں
ui-session-close-title = ”{ $title }“ ختم کریں؟
ui-session-close-words = جو کچھ آیا وہ سب محفوظ ہے۔ اس کے بعد لوگ جو چھوڑیں گے وہ کسی نشست کا حصہ نہیں ہو گا، جب تک آپ دوسری شروع نہ کریں۔
ui-session-closed = ”{ $title }“ ختم ہو گئی۔
ui-sessions-empty = ابھی تک کوئی نشست نہیں ہوئی۔

# The project
ui-project-organiser = منتظم
ui-project-area = علاقہ
ui-project-area-size = { $size } مربع کلومیٹر
ui-project-no-area = کوئی حد نہیں: ہر جگہ اندر شمار ہوتی ہے
ui-project-base-map = نقشے
ui-maps-add = نقشہ شامل کریں…
ui-maps-none = ابھی کوئی نقشہ نہیں۔ جب تک آپ کوئی شامل نہ کریں، نشان خالی کاغذ پر ہیں: کونسل سے، OpenStreetMap سے، یا سکین کیا ہوا نقشہ۔
ui-maps-working = لایا جا رہا ہے…
ui-maps-files = نقشے، تہیں اور خاکے
ui-maps-missing = اپنی جگہ پر نہیں۔ منصوبہ محفوظ ہے؛ صرف نیچے کا نقشہ خالی ہے۔
ui-maps-find = اسے تلاش کریں…
ui-maps-remove = ”{ $title }“ نکالیں
ui-maps-remove-words = اس کی فائل منصوبے کے فولڈر میں رہتی ہے۔ کوئی نشان ضائع نہیں ہوتا۔
ui-maps-remove-yes = نکال دیں
ui-maps-maker = فائل میں نہیں لکھا کہ یہ نقشہ کس نے بنایا، اور بنانے والوں کا نام اس پر ہونا چاہیے۔ اسے کس نے بنایا؟
ui-maps-crs = تصویر میں نہیں لکھا کہ وہ محل وقوع کے کس نظام میں ہے۔ کون سا ہے، مثلاً EPSG:27700؟
ui-maps-go-on = شامل کریں
ui-maps-online-add = انٹرنیٹ کا نقشہ شامل کریں…
ui-maps-online-address = اس کے ٹکڑوں کا پتا، جیسا بنانے والے دیتے ہیں، جس میں {"{z}"}، {"{x}"} اور {"{y}"} ہوں:
ui-maps-online-maker = اسے کس نے بنایا؟ بنانے والوں کا نام نقشے پر ہونا چاہیے۔
ui-maps-online-is-off = انٹرنیٹ سے ({ $host })۔ بند ہے۔
ui-maps-online-is-on = انٹرنیٹ سے ({ $host })۔ اس کھڑکی کے بند ہونے تک چالو ہے۔
ui-maps-online-use = چالو کریں
ui-maps-online-stop = بند کریں
ui-maps-online-title = ”{ $title }“ کے لیے انٹرنیٹ استعمال کریں؟
ui-maps-online-words = { $host } اس مشین کا پتا اور وہ گلیاں دیکھ سکے گا جو آپ دیکھتے ہیں۔ رہائشیوں کی اسکرینیں اسے کبھی استعمال نہیں کرتیں۔ اس کھڑکی کے بند ہوتے ہی یہ پھر بند ہو جاتا ہے۔
ui-project-languages = رہائشی کون سی زبانیں چن سکتے ہیں
ui-project-languages-unread = ترجمہ ہو چکا، مگر کسی اہلِ زبان نے ابھی نہیں پڑھا
ui-project-first-seen = دوسروں کو کیا نظر آتا ہے
ui-project-moderated = صرف وہ جو ٹیم نے شائع کیا
ui-project-open = سب کچھ، جیسے ہی چھوڑا جائے
ui-project-file = فائل
ui-project-files = منصوبے
ui-look-colours = اس کھڑکی کے رنگ
ui-look-light = پُرسکون
ui-look-contrast = گہرا فرق
ui-look-size = الفاظ کا سائز
ui-other-project = دوسرا منصوبہ کھولیں

# Handing over
ui-hand-over-words = تہیں کسی منصوبہ ساز، ساتھی یا سب کو دیں، ایسی فائل میں جو ان کے اپنے پروگرام میں کھلے۔
ui-hand-over-published = شائع شدہ اور دینے کے لیے تیار
ui-hand-over-pending = ابھی فیصلے کی منتظر
ui-hand-over-hidden = چھپی ہوئی
ui-export = حوالے کریں
ui-export-more = حوالے کریں…
ui-export-words = دوسروں کے لیے ایک نقل۔ منصوبہ خود ویسا ہی رہتا ہے۔
ui-export-for = یہ کس کے لیے ہے؟
ui-export-profile-public = سب لوگ
ui-export-profile-public-words = صرف جو شائع ہوا۔ دن، مگر وقت نہیں۔ گھر کے قریب کی جگہیں دھندلی۔ کس نے اور کس سکرین پر، اس کا کچھ نہیں۔
ui-export-profile-partner = ساتھی ادارے
ui-export-profile-partner-words = منتظر باتیں بھی، نمبر، حالت اور نشست کے ساتھ۔ گھر کے قریب کی جگہیں دھندلی رہتی ہیں۔
ui-export-profile-full = مکمل
ui-export-profile-full-words = چھپی ہوئی بھی: لوگوں کے اپنے الفاظ، ٹھیک جگہیں، وقت، سکرینیں، آپ کی وجوہات۔ اسے منصوبے کی طرح سنبھال کر رکھیں۔
ui-export-leave =
    { $count ->
        [one] { $count } بات
       *[other] { $count } باتیں
    }
ui-export-facts = ہر ایک کے بارے میں: { $facts }
ui-export-licence = لائسنس
ui-export-licence-example = جس کے تحت دوسرے اسے استعمال کر سکتے ہیں؛ خالی بھی چھوڑا جا سکتا ہے
ui-export-embed = تصویریں فائل کے اندر، اس کے ساتھ نہیں
ui-export-counting = گنا جا رہا ہے کہ کیا جائے گا…
ui-export-along = ان کے ساتھ: { $things }
ui-export-any-session = ہر نشست
ui-export-any-topic = ہر موضوع
ui-export-any-status = ہر حالت
ui-export-everywhere = ہر جگہ
ui-export-own-area = منصوبے کے علاقے میں
ui-export-area-of-file = کسی فائل کے علاقے میں…
ui-export-area-files = علاقے
ui-export-any-day = کوئی بھی دن
ui-export-between = دو دنوں کے درمیان
ui-export-days = پہلا اور آخری دن
ui-export-first-day = پہلا دن
ui-export-last-day = آخری دن
ui-export-checked = دوبارہ کھول کر گنا گیا: سب کچھ موجود ہے۔
ui-export-beside = انہیں اس کے ساتھ رکھیں: { $names }
ui-export-narrow = صرف کچھ حصہ
ui-export-session = نشست
ui-export-topic = موضوع
ui-export-status = حالت
ui-export-where = کہاں
ui-export-when = کب
ui-export-leaving =
    { $count ->
        [0] ان انتخابات سے کچھ نہیں جاتا۔
        [one] بالکل یہی جاتا ہے: { $count } بات۔
       *[other] بالکل یہی جاتا ہے: { $count } باتیں۔
    }
ui-export-media =
    { $count ->
        [one] { $count } تصویر یا ریکارڈنگ
       *[other] { $count } تصویریں اور ریکارڈنگز
    }
ui-export-coarsened =
    { $count ->
        [one] { $count } گھر کے قریب ہے: اس کی جگہ { $metres } میٹر کے خانے کے بیچ میں کر دی گئی ہے۔
       *[other] { $count } گھروں کے قریب ہیں: ان کی جگہیں { $metres } میٹر کے خانوں کے بیچ میں کر دی گئی ہیں۔
    }
ui-export-layers = کون سی تہیں؟
ui-export-format = کس شکل میں؟
ui-export-crs = محل وقوع کے اعداد
ui-crs-wgs84 = طول بلد اور عرض بلد
ui-crs-british-grid = برطانوی قومی گرڈ
ui-export-target = اس نام سے محفوظ کریں
ui-export-go = حوالے کریں
ui-export-writing = { $file } لکھی جا رہی ہے…
ui-export-snapshot = منصوبے کی نقل بن رہی ہے۔ آپ کام جاری رکھ سکتے ہیں۔
ui-export-rows = { $total } میں سے { $done } باتیں
ui-export-cancelled = رک گیا۔ کچھ نہیں لکھا گیا۔
ui-export-saved = محفوظ: { $file }
ui-export-count =
    { $count ->
        [0] حوالے کرنے کو کچھ نہیں تھا: فائل میں کوئی بات نہیں۔
        [one] اس میں { $count } بات ہے۔
       *[other] اس میں { $count } باتیں ہیں۔
    }
ui-export-not-located =
    { $count ->
        [one] ان میں سے { $count } کی جگہ نہیں۔
       *[other] ان میں سے { $count } کی جگہ نہیں۔
    }
ui-export-in-crs = محل وقوع کے اعداد: { $crs }۔
ui-export-lost =
    { $count ->
        [one] { $count } بات { $crs } میں نہیں لائی جا سکی اور فائل میں نہیں ہے: { $refs }۔
       *[other] { $count } باتیں { $crs } میں نہیں لائی جا سکیں اور فائل میں نہیں ہیں: { $refs }۔
    }

# The start screen
ui-start-words = آپ کے محلے کا نقشہ، وہیں رہنے والوں کا بنایا ہوا۔
ui-start-new = نیا منصوبہ…
ui-start-open = کھولیں…
ui-start-sample = نمونے کا محلہ کھولیں
ui-start-promise = سب کچھ اسی کمپیوٹر پر رہتا ہے۔ نہ اکاؤنٹ، نہ انٹرنیٹ۔
ui-start-recent = حالیہ منصوبے
ui-start-empty = یہاں ابھی کچھ نہیں
ui-start-empty-words = جو منصوبے آپ کھولیں گے وہ یہاں نظر آئیں گے۔ پہلے دیکھنا ہو تو نمونہ کھولیں: ایک خیالی محلہ اور اس کے رہنے والوں کی باتیں۔
ui-start-making = منصوبہ بن رہا ہے…
ui-start-sampling = نمونہ تیار ہو رہا ہے…
ui-start-opened = آخری بار کھولا گیا { $when }
ui-start-missing = جہاں تھا وہاں نہیں۔ کیا اس کی ڈسک لگی ہوئی ہے؟
ui-start-forget = بھول جائیں
ui-start-card = { $title } کھولیں
ui-new = نیا منصوبہ
ui-new-words = آپ سب کچھ بعد میں بدل سکتے ہیں۔ ابھی صرف عنوان چاہیے۔
ui-new-title = اس کا نام کیا ہے؟
ui-new-title-example = بروک ویل محلے کا منصوبہ
ui-new-template = آپ لوگوں سے کیا پوچھتے ہیں؟
ui-new-area = محلے کی حد
ui-new-area-help = علاقے والی نقشے کی تہہ، مثلاً کونسل سے۔ آپ اسے چھوڑ بھی سکتے ہیں۔
ui-new-area-files = نقشے کی تہیں
ui-new-base-map = بنیادی نقشہ
ui-new-base-map-help = نشان لگانے کے لیے PMTiles فائل۔ اس کی نقل منصوبے میں رکھی جاتی ہے، اس لیے انٹرنیٹ نہیں چاہیے۔
ui-new-base-map-files = بنیادی نقشے
ui-new-folder = اسے کہاں رکھا جائے؟
ui-new-folder-help = منصوبے کو وہاں اپنا الگ فولڈر ملے گا۔
ui-new-create = منصوبہ بنائیں

# Leaving a screen alone with residents
ui-lock = رہائشیوں کی سکرین مقفل کریں…
ui-lock-title = یہ سکرین رہائشیوں کے لیے چھوڑیں
ui-lock-words = انہیں نقشہ اور کارڈ نظر آتا ہے، اس کمپیوٹر کا اور کچھ نہیں۔ ابھی یہ حال ہے:
ui-lock-back = آپ واپس کیسے آئیں گے
ui-lock-back-words = سکرین کا اوپر والا کوئی کونا تین سیکنڈ دبائے رکھیں، یا Ctrl+Shift+L دبائیں۔ پھر اپنا PIN لکھیں۔
ui-lock-go = سکرین مقفل کریں
ui-lock-anyway = پھر بھی مقفل کریں
ui-check-room-well = ڈسک پر جگہ ہے۔
ui-check-room-bad = ڈسک پر صرف { $free } MB خالی ہیں۔ پہلے جگہ بنائیں: 200 MB سے کم ہو تو نئی باری شروع نہیں ہوتی۔
ui-check-place-well = منصوبہ اسی کمپیوٹر کی ڈسک پر ہے۔
ui-check-place-cloud = منصوبہ ایسے فولڈر میں ہے جس کی نقل انٹرنیٹ پر جاتی ہے، اور اس سے استعمال کے دوران خرابی آ سکتی ہے۔ پہلے اسے دوسرے فولڈر میں رکھیں۔
ui-check-place-network = منصوبہ نیٹ ورک کی ڈسک پر ہے، جہاں محفوظ ہونا یقینی نہیں۔ پہلے اسے اس کمپیوٹر پر نقل کریں۔
ui-check-place-removable = منصوبہ ایسی ڈسک پر ہے جسے کوئی بھی نکال سکتا ہے۔ پہلے اسے اس کمپیوٹر پر نقل کریں۔
ui-check-clock-well = گھڑی میں { $when } ہے۔
ui-check-clock-bad = گھڑی میں { $when } ہے، جو ٹھیک نہیں ہو سکتا۔ پہلے اسے درست کریں: لوگوں کی باتوں پر یہی تاریخ لگتی ہے۔
ui-check-fonts-well = ہر زبان کے حروف موجود ہیں۔
ui-check-fonts-bad = کچھ حروف نہیں ہیں ({ $missing })۔ ان کی جگہ سسٹم کے حروف دکھائے جاتے ہیں؛ پہلے ہر زبان دیکھ لیں۔
ui-check-account-well = آپ عام اکاؤنٹ استعمال کر رہے ہیں۔
ui-check-account-bad = یہاں آپ منتظمِ نظام ہیں۔ لوگوں کے درمیان عام اکاؤنٹ استعمال کریں، بہتر ہے اسی سکرین کے لیے بنا ہوا۔
ui-pin-ask = نشست چلانے والے کے لیے
ui-pin-ask-words = رہائشیوں کی سکرین سے نکلنے کے لیے PIN لکھیں۔
ui-pin-stay = نقشے پر واپس
ui-pin-leave = نکلیں
ui-pin-wait = یہ وہ نہیں تھا۔ { $seconds } سیکنڈ بعد پھر کوشش کریں۔
ui-pin-again = پھر کوشش کریں۔
ui-pin-choose = PIN چنیں
ui-pin-choose-words = چار سے آٹھ ہندسے جو صرف آپ جانتے ہوں۔ ان کے بغیر کوئی رہائشیوں کی سکرین سے نہیں نکل سکتا۔
ui-pin-go-on = آگے
ui-pin-keep = یہی PIN رکھیں
ui-pin-twice = براہِ کرم ایک بار اور۔
ui-pin-differs = یہ کوئی اور تھا۔ دوبارہ چنیں۔
ui-pin-change = PIN بدلیں…
ui-pin-clear = سارے ہندسے واپس لیں
ui-pin-back = آخری ہندسہ واپس لیں
ui-pin-typed =
    { $count ->
        [one] ایک ہندسہ لکھا گیا
       *[other] { $count } ہندسے لکھے گئے
    }
ui-call-title = براہِ کرم ٹیم کے کسی فرد کو بلائیں
ui-call-words = اس سکرین کو تھوڑی مدد چاہیے۔ لوگوں نے یہاں جو کچھ چھوڑا وہ سب محفوظ ہے۔

## Answers to one another

refusal-response-unknown = یہ پہلے ہی واپس لیا جا چکا ہے، یا اب یہاں نہیں ہے۔ کچھ نہیں بدلا۔
refusal-offer-incomplete = ہمیں آپ کی پیشکش کے بارے میں تھوڑا اور جاننا ہے۔ براہِ کرم دوبارہ چنیں۔ کچھ ضائع نہیں ہوا۔

card-others = دیکھیں دوسروں نے کیا کہا
card-others-title = دوسروں نے کیا کہا
card-others-empty = یہاں ابھی کسی نے کچھ نہیں کہا۔ پہل آپ کریں۔
card-others-look = کیسے دیکھیں
card-others-list = فہرست
card-others-stories = کہانیاں
card-others-order = ترتیب
card-others-newest = تازہ ترین
card-others-nearest = سب سے قریب
card-others-about = کس بارے میں
card-others-all = سب کچھ
card-others-map = آپ نقشے پر کسی نشان کو بھی چھو سکتے ہیں۔
card-others-wait = ایک لمحہ …
card-others-more = اور دکھائیں
card-voice-agree = میں متفق ہوں
card-voice-agreed = آپ متفق ہیں
card-voice-agree-back = اب آپ متفق نہیں۔
card-voice-needs-help = مدد چاہیے
card-voice-away = { $metres } میٹر دور
card-voice-comment-count = تبصرے: { $count }
card-voice-offer-count = پیشکشیں: { $count }
card-voice-gone = یہ اب یہاں پڑھا نہیں جا سکتا۔
card-voice-more = مزید پڑھیں
card-voice-listen = سنیں
card-voice-outcome = اس کا کیا بنا
card-voice-needs = کیا چاہیے
card-voice-help = کیا آپ مدد کر سکتے ہیں؟
card-voice-offers = کون مدد کرے گا
card-voice-comments = لوگ کیا کہتے ہیں
card-progress-heard = ہم نے آپ کی بات سنی
card-progress-planned = ہم منصوبہ بنا رہے ہیں
card-progress-under_way = ہم نے شروع کر دیا ہے
card-progress-done = یہ ہو گیا
card-progress-not_now = ابھی نہیں
card-need-skill = کوئی ہنرمند
card-need-hours = وقت
card-need-thing = چیزیں
card-need-come_along = ساتھ آنے والے لوگ
card-need-visits = مہمانوں کو خوش آمدید
card-offer-skill = کوئی ہنر
card-offer-hours = کچھ وقت
card-offer-thing = کوئی چیز
card-offer-come_along = میں ساتھ آؤں گا
card-offer-which-skill = آپ کس کام میں اچھے ہیں؟
card-offer-which-thing = آپ کیا دے سکتے ہیں یا ادھار دے سکتے ہیں؟
card-offer-which-hours = کتنا وقت؟
card-offer-how-often = کتنی بار؟
card-offer-note = کچھ اور کہنا ہے؟ اسے خالی چھوڑ سکتے ہیں۔
card-offer-come-along-words = بہت اچھا! دوسرے دیکھیں گے کہ کوئی ساتھ آئے گا۔
card-offer-send = یہ پیش کریں
card-skill-gardening = باغبانی
card-skill-building = تعمیر
card-skill-cooking = کھانا پکانا
card-skill-teaching = پڑھانا
card-skill-organising = انتظام کرنا
card-skill-computers = کمپیوٹر
card-skill-art = فن اور موسیقی
card-skill-driving = گاڑی چلانا
card-skill-care = لوگوں کا خیال رکھنا
card-thing-tools = اوزار
card-thing-materials = سامان
card-thing-plants = پودے
card-thing-food = کھانا پینا
card-thing-room = کمرہ یا جگہ
card-thing-transport = کار یا وین
card-hours =
    { $hours ->
        [one] 1 گھنٹہ
       *[other] { $hours } گھنٹے
    }
card-period-once = صرف ایک بار
card-period-week = ہر ہفتے
card-period-month = ہر مہینے
card-comment = کچھ کہیں
card-comment-ask = آپ اس کے بارے میں کیا کہنا چاہیں گے؟
card-comment-send = یہ کہیں
card-answer-waits = شکریہ! یہ محفوظ ہے۔ پہلے ٹیم میں سے کوئی اسے پڑھتا ہے۔ پھر سب دیکھ سکتے ہیں۔
card-answer-shown = شکریہ! اب سب اسے دیکھ سکتے ہیں۔

# What a person said to others in this visit, and how much of it there may be
card-own-answer = آپ کی طرف سے
card-own-waits = ابھی یہ صرف آپ دیکھ سکتے ہیں۔ پہلے ٹیم میں سے کوئی اسے پڑھتا ہے۔
refusal-too-much-in-a-visit = ایک بار کے لیے یہ بہت ہے۔ یہ والا محفوظ نہیں ہوا۔ اس سے پہلے کا سب محفوظ ہے۔ ختم کریں دبائیں اور کسی اور کو باری دیں۔
refusal-too-much-in-a-while = تھوڑی دیر میں یہاں بہت کچھ آیا ہے۔ یہ والا ابھی محفوظ نہیں ہوا۔ اس سے پہلے کا سب محفوظ ہے۔ آپ کا لکھا یہیں ہے: چند منٹ ٹھہریں، پھر دوبارہ کوشش کریں۔

card-thanks-near = کیا آپ متفق ہیں؟ کیا آپ مدد کر سکتے ہیں؟
card-thanks-first = آپ پہلے ہیں
card-thanks-first-words = یہاں آس پاس ابھی کسی نے کچھ نہیں کہا۔ دوسرے آپ کے بعد آئیں گے۔
map-voice-agree = میں متفق ہوں
map-voice-open = جواب دیں یا مدد کریں
map-story-pause = روکیں
ui-responses = تبصرے اور پیشکشیں
ui-responses-waiting = تبصرے اور پیشکشیں: { $count } منتظر
ui-responses-agree = متفق لوگ: { $count }
ui-response-comment = تبصرہ
ui-response-offer = پیشکش
ui-outcome = ضرورتیں اور نتیجہ
ui-outcome-title = { $ref }: ضرورتیں اور نتیجہ
ui-outcome-words = رہائشی اسے بات کے ساتھ پڑھتے ہیں: آپ نے کہا، ہم نے کیا۔
ui-outcome-needs = اسے دوسروں سے کیا چاہیے
ui-outcome-need-note = چند لفظوں میں
ui-outcome-progress = کہاں تک پہنچا
ui-outcome-none = ابھی کچھ نہیں کہا گیا
ui-outcome-answer = سب کے لیے آپ کا جواب
ui-outcome-commitments = کون کیا کب تک کرے گا
ui-outcome-commitments-help = ہر سطر میں ایک وعدہ، جیسے ”امینہ: مئی تک اسکول سے ملاقات“۔
ui-outcome-saved = اب رہائشی { $ref } کے بارے میں آپ کی بات دیکھتے ہیں۔

## Without reading, and without the map
card-listen = یہ مجھے پڑھ کر سنائیں
card-listen-stop = پڑھنا بند کریں
card-where-words = لفظوں میں بتائیں کہ کہاں ہے
card-where-words-question = اپنے لفظوں میں بتائیں کہ یہ کہاں ہے
card-where-words-help = جیسے: اسکول کے پیچھے، نیلے گیٹ کے پاس۔ منصوبے کا کوئی فرد بعد میں اسے نقشے پر لگائے گا۔

## Drawing on the map
card-where-drawn = آپ کی ڈرائنگ پر نشان لگ گیا ہے۔ بدلنے کے لیے کوئی نقطہ کھینچیں، یا دوبارہ بنائیں۔
card-handle-spot = آپ کی جگہ۔ تیر والے بٹنوں سے ہلائیں۔
card-handle-corner = کونا { $corner }، کل { $corners }۔ تیر والے بٹنوں سے ہلائیں۔
card-handle-whole = آپ کی پوری ڈرائنگ۔ تیر والے بٹنوں سے ہلائیں۔

## The keyboard on the screen
card-keyboard = کی بورڈ
card-key-shift = مزید حروف
card-key-delete = مٹائیں
card-key-line = نئی سطر
card-key-done = ہو گیا
card-key-hide = کی بورڈ ہٹائیں
card-key-signs = اعداد اور نشان
card-key-letters = حروف
card-key-script = دوسرے حروف
card-key-space = خالی جگہ

## A table for several people, from the facilitator’s window
ui-table = ٹچ میز…
ui-table-title = میز لگائیں
ui-table-words = کئی لوگ ایک سکرین کے گرد بیٹھتے ہیں، ہر ایک کا اپنا کارڈ، رنگ اور نشان ہوتا ہے، اور سب مل کر نقشہ استعمال کرتے ہیں۔
ui-table-seats = کتنے لوگ بیٹھ سکتے ہیں؟
ui-table-small = 2160 پکسل سے کم اونچی سکرین پر چار کی جگہ ہے۔
ui-table-alone = جب پاس کوئی نہ ہو
ui-table-lock = اسے رہائشیوں کے پاس چھوڑ دیں
ui-table-lock-help = صرف آپ کا PIN باہر لے جاتا ہے۔ اس دوران یہ کھڑکی چھپی رہتی ہے۔
ui-table-open = میز کھولیں

## Seats round a table
card-seat-move = اس جگہ کو میز کے گرد کھسکائیں: { $seat }۔ تیر والی کنجیاں استعمال کریں۔
card-seat-fish = نیلی مچھلی
card-seat-sun = نارنجی سورج
card-seat-leaf = سبز پتا
card-seat-star = گلابی ستارہ
card-seat-feather = بھورا پر
card-seat-umbrella = آسمانی چھتری
card-seat-moon = جامنی چاند
card-seat-anchor = سرمئی لنگر
map-held = نقشہ ابھی رکا ہوا ہے

## Photos, recordings and drawings
card-photo-take = تصویر کھینچیں
card-photo-another = ایک اور تصویر کھینچیں
card-photo-choose = اس کمپیوٹر سے تصویر چنیں
card-photo-title = تصویر کھینچیں
card-photo-shutter = تصویر کھینچیں
card-photo-again = دوبارہ کھینچیں
card-photo-people = اس میں کون نظر آ رہا ہے؟
card-photo-people-why = جس تصویر میں بچے ہوں، اسے دوسروں کو دکھانے سے پہلے ٹیم خاص دھیان سے دیکھتی ہے۔
card-photo-people-none = کوئی نہیں
card-photo-people-people = لوگ
card-photo-people-children = بچے
card-photo-keeping = محفوظ ہو رہی ہے…
card-photo-kept = آپ کی تصویر محفوظ ہے۔
card-photo-number = تصویر { $number }
card-photo-remove = تصویر { $number } ہٹائیں
card-camera-opening = کیمرا چل رہا ہے…
card-camera-denied = اس اسکرین پر کیمرا استعمال نہیں ہو سکتا۔ آپ نے جو لکھا وہ محفوظ ہے۔ آپ تصویر کے بغیر آگے جا سکتے ہیں۔
card-camera-missing = اس اسکرین پر کیمرا نہیں ہے۔ آپ نے جو لکھا وہ محفوظ ہے۔ آپ تصویر کے بغیر آگے جا سکتے ہیں۔
card-camera-busy = کیمرا ابھی یہاں ہے: { $seat }۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
card-camera-broken = کیمرا جواب نہیں دے رہا۔ آپ نے جو لکھا وہ محفوظ ہے۔ دوبارہ کوشش کریں یا تصویر کے بغیر آگے جائیں۔
card-try-again = دوبارہ کوشش کریں
card-go-on-without = اس کے بغیر آگے جائیں
card-voice-start = دبائیں اور بولیں
card-voice-hold = یا جب تک بولیں، دبائے رکھیں۔
card-voice-private = آپ کی آواز صرف ٹیم سنتی ہے۔ دوسرے آپ کی بات پڑھتے ہیں۔
card-voice-stop = میں نے کہہ دیا
card-voice-listening = ہم سن رہے ہیں
card-voice-time = دورانیہ { $time }
card-voice-again = دوبارہ بولیں
card-voice-remove = ہٹائیں
card-voice-kept = آپ کی آواز محفوظ ہے۔
card-voice-play = سنیں
card-voice-pause = سننا بند کریں
card-voice-short = یہ اتنا چھوٹا تھا کہ سنائی نہ دے۔ دبائیں، بولیں، پھر دبائیں۔
card-microphone-opening = مائیکروفون چل رہا ہے…
card-microphone-denied = اس اسکرین پر مائیکروفون استعمال نہیں ہو سکتا۔ آپ نے جو لکھا وہ محفوظ ہے۔ آپ لکھ سکتے ہیں۔
card-microphone-missing = اس اسکرین پر مائیکروفون نہیں ہے۔ آپ نے جو لکھا وہ محفوظ ہے۔ آپ لکھ سکتے ہیں۔
card-microphone-busy = مائیکروفون ابھی یہاں ہے: { $seat }۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
card-microphone-broken = مائیکروفون جواب نہیں دے رہا۔ آپ نے جو لکھا وہ محفوظ ہے۔ دوبارہ کوشش کریں یا لکھیں۔
card-sketch-start = کچھ بنا کر دکھائیں
card-sketch-title = یہاں بنائیں
card-sketch-pad = بنانے کے لیے کاغذ۔ بٹنوں سے: تیر قلم کو ہلاتے ہیں، اسپیس بار اسے نیچے اور اوپر کرتا ہے۔
card-sketch-pen-down = قلم نیچے ہے۔
card-sketch-pen-up = قلم اوپر ہے۔
card-sketch-inks = قلم کا رنگ
card-sketch-ink-black = کالا
card-sketch-ink-blue = نیلا
card-sketch-ink-green = ہرا
card-sketch-ink-red = لال
card-sketch-undo = واپس لیں
card-sketch-clear = سب مٹائیں
card-sketch-keep = محفوظ کریں
card-sketch-kept = آپ کی ڈرائنگ محفوظ ہے۔
card-sketch-drawing = آپ کی ڈرائنگ
card-sketch-again = نئے سرے سے بنائیں
card-sketch-remove = ہٹائیں
card-read-photo =
    { $count ->
        [one] ایک تصویر
       *[other] { $count } تصویریں
    }
card-read-voice = ایک آواز
card-read-sketch = ایک ڈرائنگ
map-voice = آواز، { $time }
map-voice-play = سنیں
map-voice-pause = سننا بند کریں
map-voice-said = بول کر کہا گیا
map-photo-held = یہ صرف آپ کو نظر آتی ہے
refusal-answer-not-attached = اس کا جواب تصویر، آواز یا ڈرائنگ ہونا چاہیے۔ آپ نے جو لکھا وہ اب بھی یہاں ہے۔
refusal-answer-too-many = یہاں { $most } کی جگہ ہے۔ براہ کرم ایک ہٹائیں۔ آپ نے جو لکھا وہ اب بھی یہاں ہے۔
refusal-attachment-lost = کوئی تصویر، آواز یا ڈرائنگ پوری نہیں پہنچی۔ آپ کے الفاظ اب بھی یہاں ہیں۔ اسے ہٹا کر دوبارہ دیں۔
refusal-media-too-large = یہ اتنی بڑی ہے کہ محفوظ نہیں ہو سکتی۔ آپ کے الفاظ اب بھی یہاں ہیں۔ کوئی چھوٹی آزمائیں۔
refusal-media-too-many = ایک بار میں اتنا ہی محفوظ ہو سکتا ہے۔ اب تک کا سب کچھ یہاں ہے۔ پہلے یہ مکمل کریں، پھر آگے بڑھیں۔
refusal-picture-unreadable = ہم یہ تصویر نہیں کھول سکے۔ آپ کے الفاظ محفوظ ہیں۔ دوسری تصویر آزمائیں۔
refusal-recording-unreadable = ہم یہ آواز نہیں کھول سکے۔ آپ کے الفاظ محفوظ ہیں۔ براہ کرم دوبارہ بولیں۔
refusal-recording-too-long = آواز { $minutes } منٹ تک ہو سکتی ہے۔ آپ کے الفاظ محفوظ ہیں۔ براہ کرم دوبارہ، مختصر بولیں۔

## The report that a planner hands on: read by everybody, so in plain words
report-state = لوگوں نے کیا کہا، { $date } تک۔
report-heard = ہم نے کیا سنا
report-nothing = ابھی تک کسی نے کچھ نہیں کہا۔
report-count = اس رپورٹ میں باتیں: { $count }۔
report-not-located = نقشے پر جگہ کے بغیر: { $count }۔
report-sessions = لوگوں نے یہ کہاں کہا
report-no-session = اجلاسوں کے درمیان
report-small-sessions = باقی تمام اجلاس، جن میں سے کچھ میں 10 سے کم باتیں
report-time-day = دن بہ دن
report-time-week = ہفتہ بہ ہفتہ
report-time-month = ماہ بہ ماہ
report-supported = جس سے سب سے زیادہ لوگ متفق ہیں
report-map = نقشے پر { $layer }: { $count }
report-overview = سب کچھ ایک نقشے پر
report-about = یہ کس بارے میں ہے
report-category = موضوع
report-no-category = کچھ اور
report-place = جگہ
report-no-place = نقشے پر نہیں
report-pictures = تصویروں میں
report-photo = تصویر
report-photos-left-out = یہاں چھوڑی گئی تصویریں، تاکہ یہ فائل بھیجی جا سکے: { $count }۔ وہ GeoPackage فائل میں ہیں۔
report-appendix = جو کچھ کہا گیا
report-layer-empty = یہاں ابھی کچھ نہیں۔
report-made = یہ رپورٹ کیسے بنی

## The web map in one file, as residents and planners open it in a browser
web-skip-list = فہرست پر جائیں
web-map = نقشہ
web-by = { $organiser }، { $day } تک
web-as-of = { $day } تک
web-search = لوگوں کی باتوں میں تلاش کریں
web-layers = نقشے پر دکھائیں
web-category = یہ کس بارے میں ہے
web-everything = سب کچھ
web-list = لوگوں نے کیا کہا
web-count = باتیں: { $count }
web-count-of = باتیں: { $all } میں سے { $count }
web-nothing = یہاں ایسا کچھ نہیں ملا۔ دوسرے الفاظ آزمائیں۔
web-empty = یہاں ابھی تک کسی نے کچھ نہیں کہا۔
web-clear = سب کچھ دکھائیں
web-more = مزید { $count } دکھائیں
web-unplaced = نقشے پر جگہ کے بغیر
web-near = جگہ صرف اندازے سے دکھائی گئی ہے، { $metres } میٹر کے اندر
web-pile = یہاں باتیں: { $count }
web-photos = تصویریں: { $count }
web-supports = متفق لوگ: { $count }
web-additions = دوسروں کے جواب: { $count }
web-photos-left-out = جو تصویریں اس فائل میں نہیں آ سکیں: { $count }۔ وہ نقشہ بنانے والوں کے پاس ہیں۔
web-recordings = جو آوازیں اس فائل میں نہیں ہیں: { $count }۔
web-rights = الفاظ اور تصویریں ان لوگوں کی ہیں جنہوں نے دیں۔ کہیں اور استعمال کرنے سے پہلے { $organiser } سے پوچھیں۔
web-rights-nobody = الفاظ اور تصویریں ان لوگوں کی ہیں جنہوں نے دیں۔ کہیں اور استعمال کرنے سے پہلے پوچھیں۔
web-private = اس فائل میں وہ بھی ہے جو سب کے لیے نہیں۔ اسے محفوظ رکھیں اور شائع نہ کریں۔
web-ground = نقشہ: { $credit }
web-libraries = اس فائل کے اندر کے پروگرام
web-no-script = اس نقشے کو JavaScript چاہیے، جو یہاں بند ہے۔ فائل کو ایسے براؤزر میں کھولیں جس میں یہ چل رہا ہو۔

### A contribution that lies open on the table, as a sheet
map-sheet-larger = بڑا
map-sheet-smaller = چھوٹا
map-sheet-turn = گھمائیں
map-sheet-read-on = آگے پڑھیں
map-sheet-from-start = شروع سے
map-sheet-agree = متفق لوگ: { $count }
map-sheet-how = اسے تیر والے بٹنوں سے سرکائیں۔ Escape اسے ہٹا دیتا ہے۔
map-sheet-together = آئیں اسے مل کر دیکھیں

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = ایک دور شروع ہوا ہے
card-round-card = آپ کے لیے ایک کارڈ
card-round-result = نتیجہ دیکھیں
card-round-back = دور پر واپس جائیں
card-round-aside = ایک طرف رکھیں
card-round-your-dots = آپ کے نقطے
card-round-dots-left = { $all } میں سے { $left } باقی
card-round-more-dot = ایک اور نقطہ دیں: { $idea }
card-round-less-dot = ایک نقطہ واپس لیں: { $idea }
card-round-lies = یہاں آپ کے نقطے: { $count }
card-round-funded = { $cost } میں سے { $there }
card-round-paid = رقم پوری ہو گئی
card-round-pot = گولک میں: { $pot } میں سے { $left }
card-round-yours = آپ کی طرف سے: { $amount }
card-round-more-money = { $amount } اور دیں: { $idea }
card-round-less-money = { $amount } واپس لیں: { $idea }
card-round-rest = باقی سب: { $amount }
card-round-answer = جواب دیں
card-round-not-now = ابھی نہیں
card-round-first = پہلے وہ بات پوری کریں جو آپ بتا رہے ہیں۔ یہ کارڈ آپ کا انتظار کرے گا۔
card-round-answering = آپ اس کا جواب دے رہے ہیں
card-round-results = یہ نتیجہ نکلا
card-round-none = یہاں دکھانے کے لیے ابھی کچھ نہیں۔
card-round-dot-count = نقطے: { $count }
card-round-idea = خیال { $number }
refusal-dots-used-up = اس جگہ کے تمام { $dots } نقطے لگ چکے ہیں۔ کہیں اور لگانے کے لیے ایک واپس لیں۔
refusal-idea-paid-for = اس خیال کو { $cost } چاہییں، اور وہ پورے ہو چکے ہیں۔ کچھ نہیں بدلا۔
refusal-not-in-round = یہ اس میں شامل نہیں جو اب پوچھا جا رہا ہے۔ کچھ نہیں بدلا۔
refusal-pot-empty = گولک میں صرف { $left } باقی ہیں۔ کچھ نہیں بدلا۔
refusal-round-over = یہ دور ختم ہو گیا ہے۔ جو پہلے لگایا گیا وہ محفوظ ہے۔

## On the wall, and the clock
map-time-up = وقت ختم ہو گیا
map-time-left = باقی وقت: { $time }
map-wall-now = اب میز پر

## What was done together, in the report and on the web map of a hand-over
report-rounds = لوگوں نے مل کر کیا کیا
report-round-photo = بات کرنے کے لیے ایک تصویر
report-round-dots = نقطے: ہر نشست کے لیے { $dots }
report-round-pot = بانٹنے کے لیے { $pot } کی گولک
report-round-prompt = سب کے لیے ایک کارڈ
report-round-answers = اس رپورٹ میں جواب: { $count }۔
report-round-paid = { $cost } میں سے { $there }
report-round-over = جتنا گولک میں تھا اس سے زیادہ دیا گیا: جب ان میں سے ایک خیال چھپا ہوا تھا، اس کے پیسے پھر گولک میں تھے۔ کسی سے کچھ نہیں لیا گیا۔
report-round-untold = اور خیال جنہیں اتنا کم ملا کہ یہاں نہیں بتایا گیا، کیونکہ چھوٹے عدد سے پتہ چل سکتا ہے کہ کون تھا: { $count }۔
map-voice-rounds = میز کے ایک دور سے
map-round-dots = خیالوں پر رکھے گئے نقطے
map-round-money = بانٹی گئی رقم

# The console beside a table
ui-window-console = کنسول · { $project }
ui-window-wall = دیوار · { $project }
ui-console = کنسول
ui-console-covered = کنسول ڈھکا ہوا ہے
ui-console-covered-words = ساتھ ہی میز ہے۔ جو PIN جانتا ہے صرف وہی دیکھ سکتا ہے کہ کیا آ رہا ہے اور سب کو کیا دکھایا جائے۔
ui-console-uncover = PIN لکھیں
ui-console-pin-words = کنسول کھولنے کے لیے PIN لکھیں۔
ui-console-pin-open = کھولیں
ui-console-pin-stay = ابھی نہیں
ui-console-cover = کنسول ڈھانپ دیں
ui-console-time = اس وقت کیا بجا ہے
ui-console-wall = دیوار
ui-console-wall-words = نقشہ، کہانیاں اور نتیجے دوسری سکرین پر دکھاتا ہے، کمرے میں سب کے لیے
ui-console-wall-dark = دیوار کو گہرا کریں، جب کمرے کی بتیاں بجھی ہوں
ui-console-wall-light = دیوار کو پھر روشن کریں
ui-console-seats = میز پر
ui-console-seats-taken = { $seats } میں سے { $taken } جگہوں پر لوگ ہیں
ui-console-seats-empty = کوئی میز کھلی نہیں۔ سہولت کار کی کھڑکی سے کھولیں، پھر جو بھی اس پر بیٹھے گا یہاں نظر آئے گا۔
ui-console-seats-back = جگہیں پہلے جیسی
ui-console-seats-back-words = جو جگہیں لوگوں نے ہٹائیں انہیں پہلی جگہ پر واپس رکھتا ہے
ui-console-have-left = { $taken } میں سے { $some } نے کچھ چھوڑا ہے
ui-console-seat-free = خالی
ui-console-since = { $when } سے
ui-console-quiet = { $minutes } منٹ سے خاموش
ui-console-left = چھوڑے: { $count }
ui-console-sign-leaf = پتا
ui-console-sign-sun = سورج
ui-console-sign-moon = چاند
ui-console-sign-star = ستارہ
ui-console-sign-feather = پر
ui-console-sign-fish = مچھلی
ui-console-sign-anchor = لنگر
ui-console-sign-umbrella = چھتری
ui-console-doing = کوئی یہاں ہے
ui-console-doing-what = چن رہے ہیں کہ کیا کہیں
ui-console-doing-where = جگہ ڈھونڈ رہے ہیں
ui-console-doing-home = بتا رہے ہیں کہ یہ جگہ ان کے لیے کیا ہے
ui-console-doing-tell = بتا رہے ہیں
ui-console-doing-thanks = شکریہ ادا ہو گیا
ui-console-doing-others = دوسروں کی باتیں پڑھ رہے ہیں
ui-console-incoming = کیا آ رہا ہے
ui-console-incoming-empty = ابھی کچھ نہیں آیا۔ لوگ جو چھوڑیں گے فوراً یہاں نظر آئے گا۔
ui-console-publish = شائع کریں
ui-console-hide = چھپائیں…
ui-console-spotlight = سب کو دکھائیں
ui-console-published-already = یہ سب کو پہلے ہی نظر آتا ہے۔
ui-console-hidden-already = یہ پہلے ہی چھپا ہوا ہے۔
ui-console-unpublished-unlit = پہلے شائع کریں: مل کر وہی دیکھا جا سکتا ہے جو سب دیکھ سکتے ہوں۔
ui-console-practice-unlit = مشق کسی اور کو نہیں دکھائی جاتی۔
ui-console-spotlight-on = سب ”{ $name }“ دیکھ رہے ہیں
ui-console-spotlight-on-other = سب ایک نشان دیکھ رہے ہیں
ui-console-spotlight-end = ہٹا دیں
ui-console-round = دور
ui-console-begin-dots = نقطے
ui-console-begin-dots-words = ہر جگہ سے خیالوں پر چند نقطے رکھے جاتے ہیں۔ آخر تک کوئی نہیں جانتا کہاں کتنے ہیں۔
ui-console-begin-tokens = پیسوں کی گولک
ui-console-begin-tokens-words = سب مل کر ایک گولک ان خیالوں پر خرچ کرتے ہیں جن پر خرچ آتا ہے۔
ui-console-begin-prompt = سب کے لیے کارڈ
ui-console-begin-prompt-words = ہر جگہ کو ایک سوال، بات یا تصویر دیں۔
ui-console-nothing-to-choose = ابھی چننے کو کچھ نہیں۔ پہلے کوئی خیال شائع کریں۔
ui-console-rounds-before = پہلے ہو چکے
ui-console-round-begin = دور شروع کریں
ui-console-round-photo = ایک تصویر
ui-console-round-dots = نقطے  ·  ہر جگہ کے لیے { $dots }  ·  خیال: { $count }
ui-console-round-tokens = گولک میں { $pot }  ·  خیال: { $count }
ui-console-round-prompt = سب کے لیے کارڈ
ui-console-round-end = دور ختم کریں
ui-console-round-end-title = یہ دور ختم کریں؟
ui-console-round-end-words = اس کے بعد کچھ رکھا یا ہٹایا نہیں جا سکتا۔ جو رکھا گیا محفوظ رہتا ہے، اور آپ سب کو نتیجہ دکھا سکتے ہیں۔
ui-console-pot-left = گولک میں { $left } باقی
ui-console-dots-left =
    { $count ->
        [0] سب رکھ دیے
       *[other] { $count } باقی
    }
ui-console-answers =
    { $count ->
        [0] ابھی جواب نہیں
       *[other] جواب: { $count }
    }
ui-console-ended-dots =
    { $amount ->
        [0] کوئی نقطہ نہیں رکھا گیا
       *[other] رکھے گئے نقطے: { $amount }
    }
ui-console-ended-tokens = { $amount } خرچ ہوئے
ui-console-ended-prompt =
    { $amount ->
        [0] کسی نے جواب نہیں دیا
       *[other] جواب: { $amount }
    }
ui-console-result-show = نتیجہ دکھائیں
ui-console-result-away = نتیجہ ہٹا دیں
ui-console-ask-dots-words = ہر جگہ کو برابر نقطے ملتے ہیں۔ ایک خیال پر کئی رکھے جا سکتے ہیں۔
ui-console-ask-dots-example = کون سے خیال پہلے ہوں؟
ui-console-ask-tokens-words = سب دیکھتے ہیں کہ گولک خالی ہو رہی ہے۔ کوئی کسی خیال پر اس کے خرچ سے زیادہ نہیں دے سکتا۔
ui-console-ask-tokens-example = ہم پیسے کس پر خرچ کریں؟
ui-console-ask-prompt-words = یہ ہر جگہ کو ملتا ہے۔ جواب باقی سب باتوں کی طرح محفوظ ہوتے ہیں۔
ui-console-ask-prompt-example = بچپن میں آپ کو یہاں کیا کرنا پسند تھا؟
ui-console-ask-question = سب سے کیا پوچھنا ہے؟
ui-console-ask-dots = ہر جگہ کے لیے نقطے
ui-console-ask-ideas = چننے کے لیے خیال
ui-console-ask-costs = چننے کے لیے خیال، اور ہر ایک کا خرچ
ui-console-ask-pot = گولک میں پیسے
ui-console-ask-unit = پیسے کیسے لکھے جائیں
ui-console-ask-photo = ایک تصویر
ui-console-ask-photo-words = کسی کے دیکھنے سے پہلے اسے جگہ اور تاریخ کے بغیر نئے سرے سے بنایا جاتا ہے۔
ui-console-photo-away = ہٹا دیں
ui-console-ideas-search = لفظوں یا نمبر سے ڈھونڈیں
ui-console-ideas-layer = تہہ
ui-console-ideas-any-layer = سب تہیں
ui-console-ideas-none = کوئی شائع شدہ بات ایسا نہیں کہتی۔
ui-console-ideas-all = یہ سب لے لیں
ui-console-ideas-too-many = { $most } سے زیادہ خیال تولنا مشکل ہے۔ ڈھونڈیں یا ایک تہہ چنیں۔
ui-console-ideas-chosen = { $count } چنے، زیادہ سے زیادہ { $most }
ui-console-ideas-cost = خرچ
ui-console-ideas-cost-of = ”{ $name }“ پر کتنا خرچ آئے گا
ui-console-missing-question = لکھیں کہ سب سے کیا پوچھنا ہے۔
ui-console-missing-ideas = خیال چنیں۔
ui-console-missing-pot = بتائیں گولک میں کتنے پیسے ہیں۔
ui-console-missing-costs = ہر چنے ہوئے خیال کا خرچ بتائیں۔
ui-console-missing-card = کارڈ پر کچھ لکھیں یا تصویر چنیں۔
ui-console-clock = گھڑی
ui-console-minutes = { $minutes } منٹ
ui-console-more-time = ایک منٹ اور
ui-console-stop-clock = روکیں
ui-console-time-up = وقت ختم ہو گیا
ui-console-map = نقشہ
ui-console-freeze = نقشہ روک دیں
ui-console-unfreeze = نقشہ پھر چلنے دیں
ui-console-free-words = میز پر سب نقشہ ہلا سکتے ہیں۔
ui-console-frozen-words = کوئی انگلی نقشہ نہیں ہلاتی۔ نشان لگانا اور بنانا جاری ہے۔
ui-console-wall-nowhere = دیوار دکھانے کے لیے کوئی اور سکرین نہیں۔ ایک جوڑیں، پھر دیوار دوبارہ دبائیں۔
