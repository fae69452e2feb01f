### Bengali. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: বাংলা
## direction: ltr
## keyboard: bn
## reviewed: no

## The resident's card
card-region = আপনার কথা বলার জায়গা
card-begin = আপনার কথা যোগ করুন
card-begin-compact = যোগ করুন
card-rests = এই পর্দা বিশ্রাম নিচ্ছে
card-rests-words = এখানে আর জায়গা নেই। দয়া করে দলের কাউকে জানান। মানুষ যা বলেছেন তার সবই নিরাপদ।
card-attract-question = এখানে আপনার কাছে কী গুরুত্বপূর্ণ?
card-languages = আপনার ভাষা বেছে নিন
card-language = ভাষা:
card-progress = ধাপ { $step } / { $steps }
card-back = পেছনে
card-next = পরের ধাপ
card-close = বন্ধ করুন
card-restart = আবার শুরু করুন
card-finish = শেষ করুন
card-what-question = আপনি আমাদের কী জানাতে চান?
card-where-question = জায়গাটি কোথায়?
card-where-point = মানচিত্রে জায়গাটি ছুঁয়ে দিন।
card-where-line = আঙুল দিয়ে রেখাটি আঁকুন, অথবা রেখা বরাবর ছুঁয়ে যান।
card-where-area = আঙুল দিয়ে এলাকার চারপাশে আঁকুন, অথবা তার কোণগুলো ছুঁন।
card-where-marked = আপনার জায়গায় চিহ্ন বসেছে। বদলাতে চাইলে অন্য কোথাও ছুঁয়ে দিন।
card-where-outside = জায়গাটি { $area }-এর বাইরে।
card-where-again = অন্য জায়গা বেছে নিন
card-where-keep = এখানেই রাখুন
card-where-kept = আপনি যেখানে বসিয়েছেন, জায়গাটি সেখানেই রাখা হলো।
card-where-whole = পুরো এলাকা
card-where-unsure = ঠিক জানি না
card-shape = আকার
card-shape-point = বিন্দু
card-shape-line = রেখা
card-shape-area = এলাকা
card-find = অথবা রাস্তা বা জায়গা খুঁজুন
card-find-nothing = এখানে এই নামের কোনো রাস্তা বা জায়গা নেই।
card-find-metres = { $metres } মিটার
card-find-km = { $km } কিমি
card-find-count =
    { $count ->
        [one] একটি জায়গা পাওয়া গেছে
       *[other] { $count }টি জায়গা পাওয়া গেছে
    }
card-cross = অথবা মানচিত্রটি চিহ্নের নিচে সরান:
card-move-up = উপরে সরান
card-move-down = নিচে সরান
card-move-left = বাঁয়ে সরান
card-move-right = ডানে সরান
card-here = এখানে
card-corner-here = বিন্দু যোগ করুন
card-corner-undo = ফিরিয়ে নিন
card-finish-line = রেখা শেষ
card-finish-area = এলাকা শেষ
card-home-question = এটা কি আপনার বাড়ির কাছে?
card-home-why = বাড়ির কাছের জায়গা আমরা মানচিত্রে শুধু মোটামুটি দেখাই, যাতে কেউ বুঝতে না পারে কোন দরজাটা আপনার।
card-home-no = না, এটা সবার জায়গা
card-home-yes = হ্যাঁ, এটা আমার বাড়ির কাছে
card-home-unsure = ঠিক জানি না
card-skip = এটা বাদ দিন
card-tell-category = এটি কী নিয়ে?
card-tell-words = আপনার নিজের ভাষায়
card-tell-name = চাইলে একটি ছোট নাম দিন
card-needed = (দয়া করে উত্তর দিন)
card-letters-left =
    { $count ->
        [one] আর { $count }টি অক্ষরের জায়গা আছে।
       *[other] আর { $count }টি অক্ষরের জায়গা আছে।
    }
card-letters-full = এখানে এতটুকুই ধরে। আমাদের এত কিছু বলার জন্য ধন্যবাদ।
card-yes = হ্যাঁ
card-no = না
card-rating-low = ভালো নয়
card-rating-high = খুব ভালো
card-rating-step = { $steps }-এর মধ্যে { $step }
card-date-day = দিন
card-date-month = মাস
card-date-year = বছর
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] জানুয়ারী
        [2] ফেব্রুয়ারী
        [3] মার্চ
        [4] এপ্রিল
        [5] মে
        [6] জুন
        [7] জুলাই
        [8] আগস্ট
        [9] সেপ্টেম্বর
        [10] অক্টোবর
        [11] নভেম্বর
       *[12] ডিসেম্বর
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = আগের বছরগুলো
card-date-later = পরের বছরগুলো
card-date-clear = তারিখ বাদ দিন
card-question-more = নিচে আরও একটি প্রশ্ন: { $question }
card-question-fewer = একটি প্রশ্ন কম: ওটির আর দরকার নেই।
card-done = হয়ে গেছে
card-keeping = নিরাপদে রাখা হচ্ছে…
card-keeping-long = অন্য সময়ের চেয়ে বেশি সময় লাগছে। আপনার লেখা এখানেই আছে। আবার “হয়ে গেছে” চাপুন।
card-thanks = ধন্যবাদ!
card-thanks-safe = আপনার কথা নিরাপদে রাখা হয়েছে। এর নম্বর
card-thanks-heard = ধন্যবাদ! আপনার কথা নিরাপদে রাখা হয়েছে। এর নম্বর { $ref }।
card-thanks-next = এরপর কী হবে?
card-thanks-pending = প্রথমে আমাদের দলের একজন এটি পড়বেন। তারপর সবাই মানচিত্রে এটি দেখতে পাবেন।
card-thanks-published = এখন সবাই মানচিত্রে এটি দেখতে পাচ্ছেন।
card-another = আরেকটি দিন

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = কে জিজ্ঞেস করছে?
card-who-organiser = কে জিজ্ঞেস করছে
card-who-organiser-unknown = যাঁরা এই স্ক্রিনের দেখাশোনা করেন। তাঁদের জিজ্ঞেস করুন, তাঁরা খুশি হয়ে আরও বলবেন।
card-who-why = কেন
card-who-why-unknown = এই জায়গা নিয়ে মানুষ কী ভাবে, তা শোনার জন্য।
card-who-kept = কত দিন রাখা হয়
card-who-kept-unknown = এখানে এখনও কেউ তা লেখেনি। যাঁরা এই স্ক্রিনের দেখাশোনা করেন, তাঁদের জিজ্ঞেস করুন।
card-who-back = কীভাবে ফিরিয়ে নেবেন
card-who-back-words = আমরা ধন্যবাদ জানালে “ফিরিয়ে নিন” চাপুন। পরে দলকে সেই নম্বরটি বলুন যা ধন্যবাদের সঙ্গে পাবেন। তখন আপনি যা দিয়েছেন তা মুছে ফেলা হয়।
card-who-reach = তাঁদের সঙ্গে এখানে কথা বলুন:
card-who-free = আপনার নাম বলতে হবে না। আপনি যেকোনো সময় থামতে পারেন।
card-receipt-scan = এই চৌকোটির ছবি তুলুন, অথবা নম্বরটি লিখে রাখুন।
card-receipt-print = ছাপান
card-receipt-printed = ছাপা হচ্ছে।
card-receipt-not-printed = এটা ছাপা গেল না। আপনার নম্বর তবু ঠিক আছে। দয়া করে লিখে রাখুন।
card-receipt-code = { $ref } নম্বরের চৌকো কোড
card-slip-number = আপনার নম্বর
card-slip-words = এই নম্বর দিয়ে আপনি দলকে জিজ্ঞেস করতে পারেন এর কী হলো, অথবা এটা ফিরিয়ে নিতে পারেন।
card-take-back = ফিরিয়ে নিন
card-take-back-question = এটা ফিরিয়ে নেবেন?
card-take-back-words = আপনি এইমাত্র যা দিয়েছেন তা মুছে ফেলা হবে। কেউ তা দেখবে না।
card-take-back-yes = হ্যাঁ, ফিরিয়ে নিন
card-take-back-no = না, থাকুক
card-taken-back = এটা মুছে গেছে
card-taken-back-words = আপনি যা দিয়েছিলেন তা মুছে ফেলা হয়েছে। কেউ তা দেখবে না।
card-hear = এর কী হয়, আপনি কি শুনতে চান?
card-hear-yes = হ্যাঁ, যোগাযোগ রাখুন
card-contact-question = আমরা আপনার সঙ্গে কীভাবে যোগাযোগ করব?
card-contact-optional = যা ইচ্ছা বাদ দিন। আপনি যা বলেছেন তা সব সময় নিরাপদ।
card-contact-name = আপনার নাম
card-contact-email = ই-মেইল
card-contact-phone = ফোন
card-contact-purposes = আমরা আপনাকে কী নিয়ে লিখতে পারি? যা ইচ্ছা বেছে নিন।
card-contact-purpose-keep_in_touch = এর কী হয় আমাকে জানান
card-contact-purpose-invite = এখানে কিছু হলে আমাকে ডাকুন
card-contact-purpose-help = আমি সাহায্য করতে পারলে আমাকে বলুন
card-contact-sealed = আমরা এটা মানচিত্র থেকে আলাদা করে তালা দিয়ে রাখি। শুধু দলই তা খুলতে পারে। আপনি যেকোনো সময় ফিরিয়ে নিতে পারেন।
card-contact-keep = এটা রাখুন
card-contact-not = না, ধন্যবাদ
card-contact-kept = ধন্যবাদ। আপনার ঠিকানা তালা দিয়ে রাখা হলো।
refusal-contact-empty = ই-মেইল বা ফোন নম্বর দিন, অথবা “না, ধন্যবাদ” চাপুন। আপনি যা লিখেছেন তা এখনও এখানে আছে।
refusal-contact-email = ই-মেইলে কিছু একটা নেই। @ আর ডট দেখুন। আপনি যা লিখেছেন তা এখনও এখানে আছে।
refusal-contact-phone = ফোন নম্বরটি খুব ছোট। আরেকবার দেখুন। আপনি যা লিখেছেন তা এখনও এখানে আছে।
refusal-contact-without-purpose = অন্তত একটি বিষয় বেছে নিন যা নিয়ে আমরা লিখতে পারি, অথবা “না, ধন্যবাদ” চাপুন।
refusal-consent-words-differ = এই স্ক্রিনের কথাগুলো এইমাত্র বদলেছে। আবার পড়ুন এবং “এটা রাখুন” আরেকবার চাপুন।

card-leave-question = না রেখেই চলে যাবেন?
card-leave-lost = আপনি এখনো “হয়ে গেছে” চাপেননি। যা লিখেছেন তা মুছে যাবে।
card-leave-stay = এখানেই থাকি
card-leave-finish = চলে যাই
card-idle-question = আপনি কি এখনো আছেন?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] { $seconds } সেকেন্ড পরে পরের জনের জন্য এই পর্দা মুছে যাবে।
       *[other] { $seconds } সেকেন্ড পরে পরের জনের জন্য এই পর্দা মুছে যাবে।
    }
card-idle-stay = হ্যাঁ, আমি আছি

## On the map
map-label = { $title }-এর মানচিত্র। তীর চিহ্নের বোতাম দিয়ে সরান, যোগ চিহ্নে কাছে আনুন, বিয়োগ চিহ্নে দূরে নিন।
map-buttons = মানচিত্র সরান
map-zoom-in = কাছে আনুন
map-zoom-out = দূরে নিন
map-find = রাস্তা বা জায়গা খুঁজুন
map-home = আমাদের এলাকায় ফিরুন
map-ground = মানচিত্রে যা দেখা যায়
map-ground-bases = মানচিত্র
map-ground-show = “{ $title }” দেখান
map-here = আপনি এখানে আছেন
map-ground-overlays = এটিও দেখান
map-no-base-map = এই প্রকল্পে এখনো রাস্তার মানচিত্র নেই। তবু আপনি চিহ্ন বসাতে পারেন।
map-mark = { $layer }: { $title }
map-close = বন্ধ করুন
map-photo = ছবি
map-status-pending = অন্যরা এখনো দেখতে পান না
map-status-hidden = অন্যদের কাছ থেকে লুকানো
map-status-withdrawn = ফিরিয়ে নেওয়া হয়েছে

## When something cannot be kept: what residents may read
refusal-already-saved = এটি আগেই নিরাপদে রাখা হয়েছে। আর কিছু করতে হবে না।
refusal-answer-missing = দয়া করে “{ $question }” প্রশ্নের উত্তর দিন। আপনি যা লিখেছেন তা এখানেই আছে।
refusal-answer-not-a-number = দয়া করে এখানে একটি সংখ্যা লিখুন। আপনি যা লিখেছেন তা এখানেই আছে।
refusal-answer-not-a-date = এমন দিন, মাস ও বছর বেছে নিন যা একসঙ্গে মেলে। আপনি যা লিখেছেন তা এখনও এখানেই আছে।
refusal-answer-not-offered = এই উত্তরটি তালিকায় নেই। দয়া করে অন্য একটি বেছে নিন। আপনি যা লিখেছেন তা এখানেই আছে।
refusal-answer-without-question = একটি উত্তর এমন প্রশ্নের, যা এখন আর করা হয় না। কিছুই বদলায়নি।
refusal-category-unknown = এই বিষয়টি আর নেই। দয়া করে অন্য একটি বেছে নিন। আপনি যা লিখেছেন তা এখানেই আছে।
refusal-layer-unknown = এই প্রকল্পে “{ $layer }” নামে কোনো স্তর নেই। কিছুই বদলায়নি।
refusal-nothing-said = আগে আমাদের কিছু জানান: একটি বিষয় বেছে নিন বা কয়েকটি কথা লিখুন।
refusal-outside-area = জায়গাটি এই পাড়ার বাইরে। অন্য জায়গা বেছে নিন, অথবা চাইলে সেখানেই রাখুন।
refusal-shape-crosses-itself = রেখাটি সেখানে নিজেকেই কেটে গেছে। দয়া করে আবার আঁকুন। আপনার লেখা এখানেই আছে।
refusal-shape-empty = এখনো কোনো জায়গায় চিহ্ন বসানো হয়নি। চিহ্ন বসান, অথবা “ঠিক জানি না” বেছে নিন।
refusal-shape-not-allowed = এখানে এভাবে চিহ্ন দেওয়া যায় না। জায়গাটি অন্যভাবে দেখান। আপনার লেখা এখানেই আছে।
refusal-shape-not-finite = জায়গাটি পড়া যায়নি। দয়া করে আবার চিহ্ন বসান। আপনার লেখা এখানেই আছে।
refusal-shape-too-long = আঁকায় { $most }টির বেশি কোণ আছে। দয়া করে আরও সহজ করে আঁকুন। আপনার লেখা এখানেই আছে।
refusal-shape-too-short = আঁকায় অন্তত { $least }টি আলাদা বিন্দু লাগবে। দয়া করে আরও আঁকুন। আপনার লেখা এখানেই আছে।
refusal-text-broken = কিছু অক্ষর ভেঙে গেছে, তাই রাখা যাচ্ছে না। দয়া করে আবার লিখুন।
refusal-text-expected = এখানে লেখা থাকার কথা ছিল, অন্য কিছু এসেছে। কিছুই রাখা হয়নি। দয়া করে আবার চেষ্টা করুন।
refusal-text-too-long = লেখায় { $length }টি অক্ষর আছে; জায়গা আছে { $most }টির। দয়া করে ছোট করুন। কিছুই হারায়নি।
problem-disk-full = ডিস্কে { $file } রাখার জায়গা নেই। এইমাত্র যা দিয়েছেন তা এখনো রাখা হয়নি; আগের সবকিছু নিরাপদ আছে। জায়গা খালি করে আবার চেষ্টা করুন।
problem-disk-failed = ডিস্ক কাজ করেনি, তাই { $file } ব্যবহার করা যায়নি। আগে যা রাখা হয়েছে তা নিরাপদ আছে। ডিস্কটি লাগানো আছে কি না দেখে আবার চেষ্টা করুন।
problem-not-as-written = { $file }-এ যা লেখা হয়েছিল তা থাকেনি, তাই তা ফিরিয়ে নেওয়া হয়েছে। আগে যা রাখা হয়েছে তা নিরাপদ আছে। আবার চেষ্টা করুন; আবারও হলে অন্য ডিস্ক ব্যবহার করুন।
problem-project-closed = এর মধ্যে প্রকল্পটি বন্ধ করা হয়েছে। আগে যা রাখা হয়েছে তা নিরাপদ আছে। দলের কাউকে এটি আবার খুলতে বলুন।
problem-unexpected = অপ্রত্যাশিত কিছু ঘটেছে ({ $kind })। আগে যা রাখা হয়েছে তা নিরাপদ আছে। আবার চেষ্টা করুন; আবারও হলে দলের কাউকে জানান।

## What a resident may see of the facilitator's window
ui-pin-ask = দলের জন্য
ui-pin-ask-words = সবার পর্দা থেকে বেরোতে PIN লিখুন।
ui-pin-stay = মানচিত্রে ফিরুন
ui-pin-leave = বেরোন
ui-pin-wait = এটি ঠিক ছিল না। { $seconds } সেকেন্ড পরে আবার চেষ্টা করুন।
ui-pin-again = আবার চেষ্টা করুন।
ui-call-title = দয়া করে দলের কাউকে ডাকুন
ui-call-words = এই পর্দার একটু সাহায্য দরকার। সবাই এখানে যা রেখে গেছেন, সব নিরাপদ আছে।

## Answers to one another

refusal-response-unknown = এটি আগেই ফিরিয়ে নেওয়া হয়েছে, অথবা এখানে আর নেই। কিছুই বদলায়নি।
refusal-offer-incomplete = আপনার প্রস্তাব সম্পর্কে আমাদের আরেকটু জানতে হবে। দয়া করে আবার বেছে নিন। কিছুই হারায়নি।

card-others = দেখুন অন্যরা কী বলেছেন
card-others-title = অন্যরা কী বলেছেন
card-others-empty = এখানে এখনও কেউ কিছু বলেননি। আপনিই প্রথম বলুন।
card-others-look = কীভাবে দেখবেন
card-others-list = তালিকা
card-others-stories = গল্প
card-others-order = ক্রম
card-others-newest = সবচেয়ে নতুন
card-others-nearest = সবচেয়ে কাছের
card-others-about = কী নিয়ে
card-others-all = সবকিছু
card-others-map = আপনি মানচিত্রের কোনো চিহ্নেও ছুঁতে পারেন।
card-others-wait = একটু অপেক্ষা করুন …
card-others-more = আরও দেখান
card-voice-agree = আমি একমত
card-voice-agreed = আপনি একমত
card-voice-agree-back = আপনি আর একমত নন।
card-voice-needs-help = সাহায্য দরকার
card-voice-away = { $metres } মিটার দূরে
card-voice-comment-count = মন্তব্য: { $count }
card-voice-offer-count = প্রস্তাব: { $count }
card-voice-gone = এটি আর এখানে পড়া যাবে না।
card-voice-more = আরও পড়ুন
card-voice-listen = শুনুন
card-voice-outcome = এর কী হলো
card-voice-needs = কী দরকার
card-voice-help = আপনি কি সাহায্য করতে পারেন?
card-voice-offers = কারা সাহায্য করবেন
card-voice-comments = মানুষ কী বলছেন
card-progress-heard = আমরা আপনার কথা শুনেছি
card-progress-planned = আমরা পরিকল্পনা করছি
card-progress-under_way = আমরা শুরু করেছি
card-progress-done = কাজটি হয়ে গেছে
card-progress-not_now = এখন নয়
card-need-skill = দক্ষ কেউ
card-need-hours = সময়
card-need-thing = জিনিস
card-need-come_along = সঙ্গে আসার মানুষ
card-need-visits = দেখতে এলে খুশি হব
card-offer-skill = কোনো দক্ষতা
card-offer-hours = কিছু সময়
card-offer-thing = কোনো জিনিস
card-offer-come_along = আমি সঙ্গে আসব
card-offer-which-skill = আপনি কী ভালো পারেন?
card-offer-which-thing = আপনি কী দিতে বা ধার দিতে পারেন?
card-offer-which-hours = কত সময়?
card-offer-how-often = কত দিন পর পর?
card-offer-note = আর কিছু বলবেন? খালি রাখতে পারেন।
card-offer-come-along-words = ভালো! অন্যরা দেখবেন যে কেউ সঙ্গে আসবেন।
card-offer-send = এটি দিতে চাই
card-skill-gardening = বাগান করা
card-skill-building = নির্মাণ
card-skill-cooking = রান্না
card-skill-teaching = শেখানো
card-skill-organising = আয়োজন করা
card-skill-computers = কম্পিউটার
card-skill-art = শিল্প ও সঙ্গীত
card-skill-driving = গাড়ি চালানো
card-skill-care = মানুষের যত্ন
card-thing-tools = যন্ত্রপাতি
card-thing-materials = উপকরণ
card-thing-plants = গাছপালা
card-thing-food = খাবার ও পানীয়
card-thing-room = ঘর বা জায়গা
card-thing-transport = গাড়ি বা ভ্যান
card-hours =
    { $hours ->
        [one] { $hours } ঘণ্টা
       *[other] { $hours } ঘণ্টা
    }
card-period-once = শুধু একবার
card-period-week = প্রতি সপ্তাহে
card-period-month = প্রতি মাসে
card-comment = কিছু বলুন
card-comment-ask = এ নিয়ে আপনি কী বলতে চান?
card-comment-send = এটি বলুন
card-answer-waits = ধন্যবাদ! এটি রাখা হয়েছে। আগে দলের কেউ পড়বেন। তারপর সবাই দেখতে পাবেন।
card-answer-shown = ধন্যবাদ! এখন সবাই দেখতে পাচ্ছেন।

# What a person said to others in this visit, and how much of it there may be
card-own-answer = আপনার দেওয়া
card-own-waits = এখন শুধু আপনি এটা দেখছেন। আগে দলের কেউ এটা পড়বেন।
refusal-too-much-in-a-visit = একজনের জন্য এটা অনেক। এটা রাখা হয়নি। এর আগের সবকিছু রাখা আছে। শেষ করুন চাপুন, আর অন্য কাউকে সুযোগ দিন।
refusal-too-much-in-a-while = অল্প সময়ে এখানে অনেক কিছু এসেছে। এটা এখনো রাখা হয়নি। এর আগের সবকিছু রাখা আছে। আপনি যা লিখেছেন তা এখানেই আছে: কয়েক মিনিট অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।

card-thanks-near = আপনি কি একমত? সাহায্য করতে পারেন?
card-thanks-first = আপনিই প্রথম
card-thanks-first-words = এখানে কাছাকাছি এখনও কেউ কিছু বলেননি। অন্যরা আপনার পরে আসবেন।
map-voice-agree = আমি একমত
map-voice-open = উত্তর দিন বা সাহায্য করুন
map-story-pause = থামান
ui-responses = মন্তব্য ও প্রস্তাব
ui-responses-waiting = মন্তব্য ও প্রস্তাব: { $count } অপেক্ষায়
ui-responses-agree = যাঁরা একমত: { $count }
ui-response-comment = মন্তব্য
ui-response-offer = প্রস্তাব
ui-outcome = প্রয়োজন এবং কী হলো
ui-outcome-title = { $ref }: প্রয়োজন এবং কী হলো
ui-outcome-words = বাসিন্দারা এটি পাশে পড়েন: আপনারা বলেছেন, আমরা করেছি।
ui-outcome-needs = অন্যদের কাছে কী দরকার
ui-outcome-need-note = অল্প কথায়
ui-outcome-progress = কত দূর এগিয়েছে
ui-outcome-none = এখনও কিছু বলা হয়নি
ui-outcome-answer = সবার জন্য আপনার উত্তর
ui-outcome-commitments = কে কী কবের মধ্যে করবেন
ui-outcome-commitments-help = প্রতি লাইনে একটি প্রতিশ্রুতি, যেমন “আমিনা: মে মাসের মধ্যে স্কুলের সঙ্গে দেখা”।
ui-outcome-saved = বাসিন্দারা এখন { $ref } সম্পর্কে আপনার কথা দেখছেন।

## Without reading, and without the map
card-listen = এটি আমাকে পড়ে শোনান
card-listen-stop = পড়া থামান
card-where-words = কথায় বলুন কোথায়
card-where-words-question = নিজের কথায় বলুন এটি কোথায়
card-where-words-help = যেমন: স্কুলের পিছনে, নীল গেটের পাশে। প্রকল্পের কেউ পরে এটি মানচিত্রে বসাবেন।

## Drawing on the map
card-where-drawn = আপনার আঁকা চিহ্নিত হয়েছে। বদলাতে একটি বিন্দু টানুন, অথবা আবার আঁকুন।
card-handle-spot = আপনার জায়গা। তীর চিহ্নের বোতাম দিয়ে সরান।
card-handle-corner = কোণ { $corner }, মোট { $corners }। তীর চিহ্নের বোতাম দিয়ে সরান।
card-handle-whole = আপনার পুরো আঁকা। তীর চিহ্নের বোতাম দিয়ে সরান।

## The keyboard on the screen
card-keyboard = কীবোর্ড
card-key-shift = আরও অক্ষর
card-key-delete = মুছুন
card-key-line = নতুন লাইন
card-key-done = হয়ে গেছে
card-key-hide = কীবোর্ড সরিয়ে রাখুন
card-key-signs = সংখ্যা ও চিহ্ন
card-key-letters = অক্ষর
card-key-script = অন্য লিপির অক্ষর
card-key-space = ফাঁকা

## Seats round a table
card-seat-move = এই জায়গাটি টেবিলের চারপাশে সরান: { $seat }। তির চিহ্নের চাবি ব্যবহার করুন।
card-seat-fish = নীল মাছ
card-seat-sun = কমলা সূর্য
card-seat-leaf = সবুজ পাতা
card-seat-star = গোলাপি তারা
card-seat-feather = বাদামি পালক
card-seat-umbrella = আকাশি ছাতা
card-seat-moon = বেগুনি চাঁদ
card-seat-anchor = ধূসর নোঙর
map-held = মানচিত্র এখন স্থির আছে

## Photos, recordings and drawings
card-photo-take = ছবি তুলুন
card-photo-another = আরেকটি ছবি তুলুন
card-photo-choose = এই কম্পিউটার থেকে ছবি বাছুন
card-photo-title = ছবি তুলুন
card-photo-shutter = ছবি তুলুন
card-photo-again = আবার তুলুন
card-photo-people = এতে কাকে দেখা যাচ্ছে?
card-photo-people-why = শিশুদের ছবি অন্যরা দেখার আগে আমাদের দল বিশেষ যত্ন নিয়ে দেখে।
card-photo-people-none = কাউকে নয়
card-photo-people-people = মানুষকে
card-photo-people-children = শিশুদের
card-photo-keeping = যত্ন করে রাখা হচ্ছে…
card-photo-kept = আপনার ছবি রাখা হয়েছে।
card-photo-number = ছবি { $number }
card-photo-remove = ছবি { $number } সরান
card-camera-opening = ক্যামেরা চালু হচ্ছে…
card-camera-denied = এই পর্দায় ক্যামেরা ব্যবহার করা যায় না। আপনি যা দিয়েছেন তা রাখা আছে। ছবি ছাড়াই এগোতে পারেন।
card-camera-missing = এই পর্দায় ক্যামেরা নেই। আপনি যা দিয়েছেন তা রাখা আছে। ছবি ছাড়াই এগোতে পারেন।
card-camera-busy = ক্যামেরা এখন এখানে: { $seat }। একটু পরে আবার চেষ্টা করুন।
card-camera-broken = ক্যামেরা সাড়া দিচ্ছে না। আপনি যা দিয়েছেন তা রাখা আছে। আবার চেষ্টা করুন বা ছবি ছাড়াই এগোন।
card-try-again = আবার চেষ্টা করুন
card-go-on-without = এটি ছাড়াই এগোন
card-voice-start = চাপুন আর বলুন
card-voice-hold = অথবা যতক্ষণ বলবেন, চেপে ধরে রাখুন।
card-voice-private = আপনার গলা শুধু আমাদের দল শোনে। অন্যরা আপনার কথা পড়ে।
card-voice-stop = বলা হয়ে গেছে
card-voice-listening = আমরা শুনছি
card-voice-time = দৈর্ঘ্য { $time }
card-voice-again = আবার বলুন
card-voice-remove = সরিয়ে দিন
card-voice-kept = আপনার কথা রেকর্ড করে রাখা হয়েছে।
card-voice-play = শুনুন
card-voice-pause = শোনা থামান
card-voice-short = এটি এত ছোট যে শোনা যায় না। চাপুন, বলুন, আবার চাপুন।
card-microphone-opening = মাইক্রোফোন চালু হচ্ছে…
card-microphone-denied = এই পর্দায় মাইক্রোফোন ব্যবহার করা যায় না। আপনি যা দিয়েছেন তা রাখা আছে। আপনি লিখতে পারেন।
card-microphone-missing = এই পর্দায় মাইক্রোফোন নেই। আপনি যা দিয়েছেন তা রাখা আছে। আপনি লিখতে পারেন।
card-microphone-busy = মাইক্রোফোন এখন এখানে: { $seat }। একটু পরে আবার চেষ্টা করুন।
card-microphone-broken = মাইক্রোফোন সাড়া দিচ্ছে না। আপনি যা দিয়েছেন তা রাখা আছে। আবার চেষ্টা করুন বা লিখুন।
card-sketch-start = কিছু আঁকুন
card-sketch-title = এখানে আঁকুন
card-sketch-pad = আঁকার কাগজ। বোতাম দিয়ে: তীরগুলো কলম সরায়, স্পেস বার কলম নামায় আর তোলে।
card-sketch-pen-down = কলম নামানো আছে।
card-sketch-pen-up = কলম তোলা আছে।
card-sketch-inks = কলমের রং
card-sketch-ink-black = কালো
card-sketch-ink-blue = নীল
card-sketch-ink-green = সবুজ
card-sketch-ink-red = লাল
card-sketch-undo = ফিরিয়ে নিন
card-sketch-clear = সব মুছুন
card-sketch-keep = রেখে দিন
card-sketch-kept = আপনার আঁকা রাখা হয়েছে।
card-sketch-drawing = আপনার আঁকা
card-sketch-again = নতুন করে আঁকুন
card-sketch-remove = সরিয়ে দিন
card-read-photo =
    { $count ->
        [one] একটি ছবি
       *[other] { $count }টি ছবি
    }
card-read-voice = একটি রেকর্ডিং
card-read-sketch = একটি আঁকা ছবি
map-voice = রেকর্ডিং, { $time }
map-voice-play = শুনুন
map-voice-pause = শোনা থামান
map-voice-said = মুখে বলা
map-photo-held = এটি শুধু আপনি দেখছেন
refusal-answer-not-attached = এর উত্তর হবে ছবি, রেকর্ডিং বা আঁকা। আপনি যা দিয়েছেন তা এখনও এখানে আছে।
refusal-answer-too-many = এখানে { $most }টির জায়গা আছে। একটি সরিয়ে দিন। আপনি যা দিয়েছেন তা এখনও এখানে আছে।
refusal-attachment-lost = একটি ছবি, রেকর্ডিং বা আঁকা পুরো এসে পৌঁছায়নি। আপনার কথা এখনও এখানে আছে। সেটি সরিয়ে আবার দিন।
refusal-media-too-large = এটি রাখার জন্য খুব বড়। আপনার কথা এখনও এখানে আছে। আরও ছোট একটি দিয়ে চেষ্টা করুন।
refusal-media-too-many = একবারে এতটুকুই রাখা যায়। এ পর্যন্ত সব এখানে আছে। আগে এটি শেষ করুন, তারপর এগোন।
refusal-picture-unreadable = আমরা এই ছবি খুলতে পারিনি। আপনার কথা রাখা আছে। অন্য ছবি দিয়ে চেষ্টা করুন।
refusal-recording-unreadable = আমরা এই রেকর্ডিং খুলতে পারিনি। আপনার কথা রাখা আছে। আবার বলুন।
refusal-recording-too-long = রেকর্ডিং { $minutes } মিনিট পর্যন্ত হতে পারে। আপনার কথা রাখা আছে। আবার একটু ছোট করে বলুন।

## The report that a planner hands on: read by everybody, so in plain words
report-state = মানুষ যা বলেছেন, { $date } পর্যন্ত।
report-heard = আমরা যা শুনেছি
report-nothing = এখনও কেউ কিছু বলেননি।
report-count = এই প্রতিবেদনে মতামত: { $count }।
report-not-located = মানচিত্রে জায়গা নেই: { $count }।
report-sessions = মানুষ কোথায় বলেছেন
report-no-session = সভার মাঝখানে
report-small-sessions = বাকি সব সভা, কয়েকটিতে 10টির কম মতামত
report-time-day = দিন অনুযায়ী
report-time-week = সপ্তাহ অনুযায়ী
report-time-month = মাস অনুযায়ী
report-supported = যাতে সবচেয়ে বেশি মানুষ একমত
report-map = মানচিত্রে { $layer }: { $count }
report-overview = সবকিছু এক মানচিত্রে
report-about = এটি কী বিষয়ে
report-category = বিষয়
report-no-category = অন্য কিছু
report-place = জায়গা
report-no-place = মানচিত্রে নেই
report-pictures = ছবিতে
report-photo = ছবি
report-photos-left-out = ফাইলটি যাতে পাঠানো যায়, তাই এখানে বাদ দেওয়া ছবি: { $count }। সেগুলো GeoPackage ফাইলে আছে।
report-appendix = যা যা বলা হয়েছে
report-layer-empty = এখানে এখনও কিছু নেই।
report-made = এই প্রতিবেদন যেভাবে তৈরি

## The web map in one file, as residents and planners open it in a browser
web-skip-list = তালিকায় যান
web-map = মানচিত্র
web-by = { $organiser }, { $day } পর্যন্ত
web-as-of = { $day } পর্যন্ত
web-search = মানুষ যা বলেছেন তাতে খুঁজুন
web-layers = মানচিত্রে যা দেখাবে
web-category = বিষয়
web-everything = সবকিছু
web-list = মানুষ যা বলেছেন
web-count = মোট কথা: { $count }
web-count-of = { $all }-টির মধ্যে { $count }-টি
web-nothing = এমন কিছু এখানে নেই। অন্য শব্দ দিয়ে দেখুন।
web-empty = এখানে এখনও কেউ কিছু বলেননি।
web-clear = সবকিছু দেখান
web-more = আরও { $count }-টি দেখান
web-unplaced = মানচিত্রে জায়গা নেই
web-near = জায়গাটি মোটামুটি দেখানো হয়েছে, { $metres } মিটারের মধ্যে
web-pile = এখানে { $count }-টি কথা
web-photos = ছবি: { $count }
web-supports = একমত: { $count } জন
web-additions = অন্যদের উত্তর: { $count }
web-photos-left-out = এই ফাইলে যে ছবিগুলোর জায়গা হয়নি: { $count }। যাঁরা মানচিত্রটি বানিয়েছেন, তাঁদের কাছে আছে।
web-recordings = যে রেকর্ডিংগুলো এই ফাইলে নেই: { $count }।
web-rights = কথা ও ছবি তাঁদেরই, যাঁরা দিয়েছেন। অন্য কোথাও ব্যবহারের আগে { $organiser }-কে জিজ্ঞেস করুন।
web-rights-nobody = কথা ও ছবি তাঁদেরই, যাঁরা দিয়েছেন। অন্য কোথাও ব্যবহারের আগে জিজ্ঞেস করুন।
web-private = এই ফাইলে এমন কথাও আছে যা সবার জন্য নয়। এটি নিরাপদে রাখুন, প্রকাশ করবেন না।
web-ground = মানচিত্র: { $credit }
web-libraries = এই ফাইলের ভেতরের সফটওয়্যার
web-no-script = এই মানচিত্রের JavaScript দরকার, যা এখানে বন্ধ। যে ব্রাউজারে তা চালু আছে, সেটিতে ফাইলটি খুলুন।

### A contribution that lies open on the table, as a sheet
map-sheet-larger = বড়
map-sheet-smaller = ছোট
map-sheet-turn = ঘোরান
map-sheet-read-on = আরও পড়ুন
map-sheet-from-start = শুরু থেকে
map-sheet-agree = একমত: { $count } জন
map-sheet-how = তীর চিহ্নের বোতাম দিয়ে এটি সরান। Escape চাপলে এটি সরে যায়।
map-sheet-together = চলুন সবাই মিলে এটি দেখি

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = একটি পালা শুরু হয়েছে
card-round-card = আপনার জন্য একটি কার্ড
card-round-result = ফলাফল দেখুন
card-round-back = পালায় ফিরে যান
card-round-aside = পাশে রাখুন
card-round-your-dots = আপনার ফোঁটা
card-round-dots-left = { $all }টির মধ্যে { $left }টি বাকি
card-round-more-dot = আরেকটি ফোঁটা দিন: { $idea }
card-round-less-dot = একটি ফোঁটা ফিরিয়ে নিন: { $idea }
card-round-lies = এখানে আপনার ফোঁটা: { $count }
card-round-funded = { $cost } এর মধ্যে { $there }
card-round-paid = টাকা পূর্ণ হয়েছে
card-round-pot = তহবিলে আছে: { $pot } এর মধ্যে { $left }
card-round-yours = আপনার দেওয়া: { $amount }
card-round-more-money = আরও { $amount } দিন: { $idea }
card-round-less-money = { $amount } ফিরিয়ে নিন: { $idea }
card-round-rest = বাকি সবটা: { $amount }
card-round-answer = উত্তর দিন
card-round-not-now = এখন নয়
card-round-first = আগে যা বলছেন তা শেষ করুন। এই কার্ড আপনার জন্য অপেক্ষা করবে।
card-round-answering = আপনি এর উত্তর দিচ্ছেন
card-round-results = এই হলো ফলাফল
card-round-none = এখানে দেখানোর মতো এখনো কিছু নেই।
card-round-dot-count = ফোঁটা: { $count }
card-round-idea = ভাবনা { $number }
refusal-dots-used-up = এই আসনের { $dots }টি ফোঁটাই দেওয়া হয়ে গেছে। অন্য কোথাও দিতে একটি ফিরিয়ে নিন।
refusal-idea-paid-for = এই ভাবনার দরকার { $cost }, আর তা এখন আছে। কিছুই বদলায়নি।
refusal-not-in-round = এখন যা জিজ্ঞাসা করা হচ্ছে, এটি তার অংশ নয়। কিছুই বদলায়নি।
refusal-pot-empty = তহবিলে মাত্র { $left } বাকি আছে। কিছুই বদলায়নি।
refusal-round-over = এই পালা শেষ। আগে যা দেওয়া হয়েছে তা রাখা আছে।

## On the wall, and the clock
map-time-up = সময় শেষ
map-time-left = বাকি সময়: { $time }
map-wall-now = এখন টেবিলে

## What was done together, in the report and on the web map of a hand-over
report-rounds = মানুষ একসঙ্গে যা করেছেন
report-round-photo = কথা বলার জন্য একটি ছবি
report-round-dots = ফোঁটা: প্রতি আসনে { $dots }টি
report-round-pot = ভাগ করার জন্য { $pot } এর তহবিল
report-round-prompt = সবার জন্য একটি কার্ড
report-round-answers = এই প্রতিবেদনে উত্তর: { $count }।
report-round-paid = { $cost } এর মধ্যে { $there }
report-round-over = তহবিলে যত ছিল তার চেয়ে বেশি দেওয়া হয়েছে: এই ধারণাগুলোর একটি যখন আড়ালে ছিল, তার টাকা আবার তহবিলে ছিল। কারও কাছ থেকে কিছু নেওয়া হয়নি।
report-round-untold = আরও যে ধারণাগুলো এত কম পেয়েছে যে এখানে বলা হয়নি, কারণ ছোট সংখ্যা থেকে বোঝা যেতে পারে কে দিয়েছেন: { $count }।
map-voice-rounds = টেবিলের এক পালা থেকে
map-round-dots = ধারণায় দেওয়া ফোঁটা
map-round-money = ভাগ করে দেওয়া টাকা
