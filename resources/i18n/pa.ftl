### Punjabi in Gurmukhi. Keys as in en.ftl; a sentence that is missing here is shown in English.
## name: ਪੰਜਾਬੀ
## direction: ltr
## keyboard: pa
## reviewed: no

## The resident's card
card-region = ਤੁਹਾਡੀ ਗੱਲ ਕਹਿਣ ਦੀ ਥਾਂ
card-begin = ਆਪਣੀ ਗੱਲ ਦੱਸੋ
card-begin-compact = ਜੋੜੋ
card-rests = ਇਹ ਸਕ੍ਰੀਨ ਆਰਾਮ ਕਰ ਰਹੀ ਹੈ
card-rests-words = ਇਸ ਵਿੱਚ ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ ਬਚੀ। ਕਿਰਪਾ ਕਰਕੇ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਦੱਸੋ। ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਸੁਰੱਖਿਅਤ ਹੈ।
card-attract-question = ਇੱਥੇ ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ?
card-languages = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
card-language = ਭਾਸ਼ਾ:
card-progress = ਕਦਮ { $step } / { $steps }
card-back = ਪਿੱਛੇ
card-next = ਅੱਗੇ
card-close = ਬੰਦ ਕਰੋ
card-restart = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
card-finish = ਖ਼ਤਮ ਕਰੋ
card-what-question = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
card-where-question = ਇਹ ਕਿੱਥੇ ਹੈ?
card-where-point = ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ ਨੂੰ ਛੂਹੋ।
card-where-line = ਉਂਗਲ ਨਾਲ ਲਾਈਨ ਵਾਹੋ, ਜਾਂ ਉਸ ਦੇ ਨਾਲ-ਨਾਲ ਛੂਹੋ।
card-where-area = ਉਂਗਲ ਨਾਲ ਇਲਾਕੇ ਦੁਆਲੇ ਵਾਹੋ, ਜਾਂ ਉਸ ਦੇ ਕੋਨੇ ਛੂਹੋ।
card-where-marked = ਤੁਹਾਡੀ ਥਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲੱਗ ਗਿਆ ਹੈ। ਬਦਲਣ ਲਈ ਕਿਤੇ ਹੋਰ ਛੂਹੋ।
card-where-outside = ਇਹ ਥਾਂ { $area } ਤੋਂ ਬਾਹਰ ਹੈ।
card-where-again = ਹੋਰ ਥਾਂ ਚੁਣੋ
card-where-keep = ਇੱਥੇ ਹੀ ਰੱਖੋ
card-where-kept = ਤੁਹਾਡੀ ਥਾਂ ਉੱਥੇ ਹੀ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰੱਖੀ ਸੀ।
card-where-whole = ਸਾਰਾ ਇਲਾਕਾ
card-where-unsure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
card-shape = ਸ਼ਕਲ
card-shape-point = ਇੱਕ ਬਿੰਦੂ
card-shape-line = ਇੱਕ ਲਕੀਰ
card-shape-area = ਇੱਕ ਇਲਾਕਾ
card-find = ਜਾਂ ਕੋਈ ਗਲੀ ਜਾਂ ਥਾਂ ਲੱਭੋ
card-find-nothing = ਇੱਥੇ ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਗਲੀ ਜਾਂ ਥਾਂ ਨਹੀਂ ਹੈ।
card-find-metres = { $metres } ਮੀਟਰ
card-find-km = { $km } ਕਿਮੀ
card-find-count =
    { $count ->
        [one] ਇੱਕ ਥਾਂ ਲੱਭੀ
       *[other] { $count } ਥਾਵਾਂ ਲੱਭੀਆਂ
    }
card-cross = ਜਾਂ ਨਕਸ਼ੇ ਨੂੰ ਨਿਸ਼ਾਨ ਦੇ ਹੇਠਾਂ ਲਿਆਓ:
card-move-up = ਉੱਪਰ ਲਿਜਾਓ
card-move-down = ਹੇਠਾਂ ਲਿਜਾਓ
card-move-left = ਖੱਬੇ ਲਿਜਾਓ
card-move-right = ਸੱਜੇ ਲਿਜਾਓ
card-here = ਇੱਥੇ
card-corner-here = ਬਿੰਦੂ ਜੋੜੋ
card-corner-undo = ਵਾਪਸ ਲਓ
card-finish-line = ਲਕੀਰ ਪੂਰੀ
card-finish-area = ਇਲਾਕਾ ਪੂਰਾ
card-home-question = ਕੀ ਇਹ ਤੁਹਾਡੇ ਘਰ ਦੇ ਨੇੜੇ ਹੈ?
card-home-why = ਘਰ ਦੇ ਨੇੜੇ ਦੀ ਥਾਂ ਅਸੀਂ ਨਕਸ਼ੇ ਉੱਤੇ ਸਿਰਫ਼ ਮੋਟੇ ਤੌਰ ’ਤੇ ਵਿਖਾਉਂਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਕੋਈ ਨਾ ਜਾਣ ਸਕੇ ਕਿ ਤੁਹਾਡਾ ਦਰਵਾਜ਼ਾ ਕਿਹੜਾ ਹੈ।
card-home-no = ਨਹੀਂ, ਇਹ ਸਭ ਦੀ ਥਾਂ ਹੈ
card-home-yes = ਹਾਂ, ਇਹ ਮੇਰੇ ਘਰ ਦੇ ਨੇੜੇ ਹੈ
card-home-unsure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
card-skip = ਇਹ ਛੱਡੋ
card-tell-category = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
card-tell-words = ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
card-tell-name = ਚਾਹੋ ਤਾਂ ਇੱਕ ਛੋਟਾ ਨਾਂ ਦਿਓ
card-needed = (ਕਿਰਪਾ ਕਰਕੇ ਜਵਾਬ ਦਿਓ)
card-letters-left =
    { $count ->
        [one] ਇੱਕ ਹੋਰ ਅੱਖਰ ਲਈ ਥਾਂ ਹੈ।
       *[other] { $count } ਹੋਰ ਅੱਖਰਾਂ ਲਈ ਥਾਂ ਹੈ।
    }
card-letters-full = ਇੱਥੇ ਇੰਨਾ ਹੀ ਆ ਸਕਦਾ ਹੈ। ਸਾਨੂੰ ਇੰਨਾ ਕੁਝ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ।
card-yes = ਹਾਂ
card-no = ਨਹੀਂ
card-rating-low = ਚੰਗਾ ਨਹੀਂ
card-rating-high = ਬਹੁਤ ਚੰਗਾ
card-rating-step = { $steps } ਵਿੱਚੋਂ { $step }
card-date-day = ਦਿਨ
card-date-month = ਮਹੀਨਾ
card-date-year = ਸਾਲ
card-date-order = day month year
card-date-month-name =
    { $month ->
        [1] ਜਨਵਰੀ
        [2] ਫ਼ਰਵਰੀ
        [3] ਮਾਰਚ
        [4] ਅਪ੍ਰੈਲ
        [5] ਮਈ
        [6] ਜੂਨ
        [7] ਜੁਲਾਈ
        [8] ਅਗਸਤ
        [9] ਸਤੰਬਰ
        [10] ਅਕਤੂਬਰ
        [11] ਨਵੰਬਰ
       *[12] ਦਸੰਬਰ
    }
card-date-read =
    { $month ->
       *[other] { $day } { card-date-month-name } { $year }
    }
card-date-earlier = ਪਹਿਲਾਂ ਦੇ ਸਾਲ
card-date-later = ਬਾਅਦ ਦੇ ਸਾਲ
card-date-clear = ਤਾਰੀਖ ਰਹਿਣ ਦਿਓ
card-question-more = ਹੇਠਾਂ ਇੱਕ ਹੋਰ ਸਵਾਲ: { $question }
card-question-fewer = ਇੱਕ ਸਵਾਲ ਘੱਟ: ਹੁਣ ਉਸ ਦੀ ਲੋੜ ਨਹੀਂ।
card-done = ਹੋ ਗਿਆ
card-keeping = ਸੰਭਾਲਿਆ ਜਾ ਰਿਹਾ ਹੈ…
card-keeping-long = ਇਸ ਵਿੱਚ ਆਮ ਨਾਲੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ। “ਹੋ ਗਿਆ” ਫਿਰ ਦਬਾਓ।
card-thanks = ਧੰਨਵਾਦ!
card-thanks-safe = ਤੁਹਾਡੀ ਗੱਲ ਸੰਭਾਲ ਲਈ ਗਈ ਹੈ। ਇਸ ਦਾ ਨੰਬਰ ਹੈ
card-thanks-heard = ਧੰਨਵਾਦ! ਤੁਹਾਡੀ ਗੱਲ ਸੰਭਾਲ ਲਈ ਗਈ ਹੈ। ਇਸ ਦਾ ਨੰਬਰ { $ref } ਹੈ।
card-thanks-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ?
card-thanks-pending = ਪਹਿਲਾਂ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਇਸ ਨੂੰ ਪੜ੍ਹੇਗਾ। ਫਿਰ ਸਾਰੇ ਇਸ ਨੂੰ ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖ ਸਕਣਗੇ।
card-thanks-published = ਹੁਣ ਸਾਰੇ ਇਸ ਨੂੰ ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖ ਸਕਦੇ ਹਨ।
card-another = ਇੱਕ ਹੋਰ ਜੋੜੋ

# Who is asking, the receipt, taking back, and a contact for those who wish
card-who = ਕੌਣ ਪੁੱਛ ਰਿਹਾ ਹੈ?
card-who-organiser = ਕੌਣ ਪੁੱਛ ਰਿਹਾ ਹੈ
card-who-organiser-unknown = ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਲੋਕ। ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ, ਉਹ ਖੁਸ਼ੀ ਨਾਲ ਹੋਰ ਦੱਸਣਗੇ।
card-who-why = ਕਿਉਂ
card-who-why-unknown = ਇਹ ਸੁਣਨ ਲਈ ਕਿ ਲੋਕ ਇਸ ਥਾਂ ਬਾਰੇ ਕੀ ਸੋਚਦੇ ਹਨ।
card-who-kept = ਕਿੰਨਾ ਚਿਰ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
card-who-kept-unknown = ਇੱਥੇ ਅਜੇ ਕਿਸੇ ਨੇ ਇਹ ਨਹੀਂ ਲਿਖਿਆ। ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ।
card-who-back = ਵਾਪਸ ਕਿਵੇਂ ਲਈਏ
card-who-back-words = ਜਦੋਂ ਅਸੀਂ ਧੰਨਵਾਦ ਕਹੀਏ, ਤਾਂ “ਵਾਪਸ ਲਓ” ਦਬਾਓ। ਬਾਅਦ ਵਿੱਚ ਟੀਮ ਨੂੰ ਉਹ ਨੰਬਰ ਦੱਸੋ ਜੋ ਧੰਨਵਾਦ ਨਾਲ ਮਿਲਦਾ ਹੈ। ਫਿਰ ਤੁਹਾਡਾ ਦਿੱਤਾ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
card-who-reach = ਉਨ੍ਹਾਂ ਨਾਲ ਇੱਥੇ ਗੱਲ ਕਰੋ:
card-who-free = ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਤੁਸੀਂ ਕਦੇ ਵੀ ਰੁਕ ਸਕਦੇ ਹੋ।
card-receipt-scan = ਇਸ ਚੌਰਸ ਦੀ ਫੋਟੋ ਖਿੱਚੋ, ਜਾਂ ਨੰਬਰ ਲਿਖ ਲਓ।
card-receipt-print = ਛਾਪੋ
card-receipt-printed = ਛਪ ਰਿਹਾ ਹੈ।
card-receipt-not-printed = ਇਹ ਛਪ ਨਹੀਂ ਸਕਿਆ। ਤੁਹਾਡਾ ਨੰਬਰ ਫਿਰ ਵੀ ਠੀਕ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਲਿਖ ਲਓ।
card-receipt-code = ਨੰਬਰ { $ref } ਵਾਲਾ ਚੌਰਸ ਕੋਡ
card-slip-number = ਤੁਹਾਡਾ ਨੰਬਰ
card-slip-words = ਇਸ ਨੰਬਰ ਨਾਲ ਤੁਸੀਂ ਟੀਮ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਇਸ ਦਾ ਕੀ ਬਣਿਆ, ਜਾਂ ਇਹ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
card-take-back = ਵਾਪਸ ਲਓ
card-take-back-question = ਵਾਪਸ ਲੈਣਾ ਹੈ?
card-take-back-words = ਜੋ ਤੁਸੀਂ ਹੁਣੇ ਦਿੱਤਾ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇਗਾ। ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਵੇਖੇਗਾ।
card-take-back-yes = ਹਾਂ, ਵਾਪਸ ਲਓ
card-take-back-no = ਨਹੀਂ, ਰੱਖੋ
card-taken-back = ਇਹ ਮਿਟ ਗਿਆ
card-taken-back-words = ਜੋ ਤੁਸੀਂ ਦਿੱਤਾ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਵੇਖੇਗਾ।
card-hear = ਕੀ ਤੁਸੀਂ ਸੁਣਨਾ ਚਾਹੋਗੇ ਕਿ ਇਸ ਦਾ ਕੀ ਬਣਦਾ ਹੈ?
card-hear-yes = ਹਾਂ, ਸੰਪਰਕ ਵਿੱਚ ਰਹੋ
card-contact-question = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਗੱਲ ਕਰੀਏ?
card-contact-optional = ਜੋ ਚਾਹੋ ਛੱਡ ਦਿਓ। ਜੋ ਤੁਸੀਂ ਦੱਸਿਆ, ਉਹ ਹਰ ਹਾਲ ਸੁਰੱਖਿਅਤ ਹੈ।
card-contact-name = ਤੁਹਾਡਾ ਨਾਂ
card-contact-email = ਈ-ਮੇਲ
card-contact-phone = ਫ਼ੋਨ
card-contact-purposes = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਬਾਰੇ ਲਿਖ ਸਕਦੇ ਹਾਂ? ਜੋ ਚਾਹੋ ਚੁਣੋ।
card-contact-purpose-keep_in_touch = ਮੈਨੂੰ ਦੱਸੋ ਇਸ ਦਾ ਕੀ ਬਣਦਾ ਹੈ
card-contact-purpose-invite = ਜਦੋਂ ਇੱਥੇ ਕੁਝ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਸੱਦੋ
card-contact-purpose-help = ਜਦੋਂ ਮੈਂ ਮਦਦ ਕਰ ਸਕਾਂ ਤਾਂ ਮੈਨੂੰ ਪੁੱਛੋ
card-contact-sealed = ਅਸੀਂ ਇਸ ਨੂੰ ਨਕਸ਼ੇ ਤੋਂ ਵੱਖ ਤਾਲੇ ਵਿੱਚ ਰੱਖਦੇ ਹਾਂ। ਸਿਰਫ਼ ਟੀਮ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦੀ ਹੈ। ਤੁਸੀਂ ਕਦੇ ਵੀ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
card-contact-keep = ਇਹ ਰੱਖੋ
card-contact-not = ਨਹੀਂ, ਧੰਨਵਾਦ
card-contact-kept = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਪਤਾ ਤਾਲੇ ਵਿੱਚ ਹੈ।
refusal-contact-empty = ਈ-ਮੇਲ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਦਿਓ, ਜਾਂ “ਨਹੀਂ, ਧੰਨਵਾਦ” ਦਬਾਓ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੈ।
refusal-contact-email = ਈ-ਮੇਲ ਵਿੱਚ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ। @ ਅਤੇ ਬਿੰਦੀ ਵੇਖੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੈ।
refusal-contact-phone = ਫ਼ੋਨ ਨੰਬਰ ਬਹੁਤ ਛੋਟਾ ਹੈ। ਇੱਕ ਵਾਰ ਫਿਰ ਵੇਖੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੈ।
refusal-contact-without-purpose = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਗੱਲ ਚੁਣੋ ਜਿਸ ਬਾਰੇ ਅਸੀਂ ਲਿਖ ਸਕੀਏ, ਜਾਂ “ਨਹੀਂ, ਧੰਨਵਾਦ” ਦਬਾਓ।
refusal-consent-words-differ = ਇਸ ਸਕ੍ਰੀਨ ਦੇ ਸ਼ਬਦ ਹੁਣੇ ਬਦਲੇ ਹਨ। ਫਿਰ ਪੜ੍ਹੋ ਅਤੇ “ਇਹ ਰੱਖੋ” ਦੁਬਾਰਾ ਦਬਾਓ।

card-leave-question = ਸੰਭਾਲੇ ਬਿਨਾਂ ਜਾਣਾ ਹੈ?
card-leave-lost = ਤੁਸੀਂ ਹਾਲੇ “ਹੋ ਗਿਆ” ਨਹੀਂ ਦਬਾਇਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਮਿਟ ਜਾਵੇਗਾ।
card-leave-stay = ਇੱਥੇ ਹੀ ਰਹੋ
card-leave-finish = ਜਾਓ
card-idle-question = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
card-idle-left = { $seconds }
card-idle-clears =
    { $seconds ->
        [one] { $seconds } ਸਕਿੰਟ ਵਿੱਚ ਇਹ ਸਕਰੀਨ ਅਗਲੇ ਵਿਅਕਤੀ ਲਈ ਸਾਫ਼ ਹੋ ਜਾਵੇਗੀ।
       *[other] { $seconds } ਸਕਿੰਟਾਂ ਵਿੱਚ ਇਹ ਸਕਰੀਨ ਅਗਲੇ ਵਿਅਕਤੀ ਲਈ ਸਾਫ਼ ਹੋ ਜਾਵੇਗੀ।
    }
card-idle-stay = ਹਾਂ, ਮੈਂ ਇੱਥੇ ਹਾਂ

## On the map
map-label = { $title } ਦਾ ਨਕਸ਼ਾ। ਤੀਰ ਵਾਲੇ ਬਟਨਾਂ ਨਾਲ ਹਿਲਾਓ, ਜਮ੍ਹਾਂ ਨਾਲ ਨੇੜੇ ਅਤੇ ਘਟਾਓ ਨਾਲ ਦੂਰ ਕਰੋ।
map-buttons = ਨਕਸ਼ਾ ਹਿਲਾਓ
map-zoom-in = ਨੇੜੇ
map-zoom-out = ਦੂਰ
map-find = ਕੋਈ ਗਲੀ ਜਾਂ ਥਾਂ ਲੱਭੋ
map-home = ਸਾਡੇ ਇਲਾਕੇ ਉੱਤੇ ਵਾਪਸ
map-ground = ਨਕਸ਼ਾ ਕੀ ਦਿਖਾਉਂਦਾ ਹੈ
map-ground-bases = ਨਕਸ਼ਾ
map-ground-show = “{ $title }” ਦਿਖਾਓ
map-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
map-ground-overlays = ਇਹ ਵੀ ਦਿਖਾਓ
map-no-base-map = ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਹਾਲੇ ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਨਿਸ਼ਾਨ ਲਾ ਸਕਦੇ ਹੋ।
map-mark = { $layer }: { $title }
map-close = ਬੰਦ ਕਰੋ
map-photo = ਤਸਵੀਰ
map-status-pending = ਹਾਲੇ ਹੋਰਾਂ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ
map-status-hidden = ਹੋਰਾਂ ਤੋਂ ਲੁਕਾਇਆ ਹੋਇਆ
map-status-withdrawn = ਵਾਪਸ ਲਿਆ ਗਿਆ

## When something cannot be kept: what residents may read
refusal-already-saved = ਇਹ ਪਹਿਲਾਂ ਹੀ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
refusal-answer-missing = ਕਿਰਪਾ ਕਰਕੇ “{ $question }” ਦਾ ਜਵਾਬ ਦਿਓ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇੱਥੇ ਹੀ ਹੈ।
refusal-answer-not-a-number = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਇੱਕ ਅੰਕ ਲਿਖੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇੱਥੇ ਹੀ ਹੈ।
refusal-answer-not-a-date = ਕਿਰਪਾ ਕਰਕੇ ਅਜਿਹਾ ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਚੁਣੋ ਜੋ ਆਪਸ ਵਿੱਚ ਮੇਲ ਖਾਂਦੇ ਹੋਣ। ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ ਸੀ ਉਹ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ।
refusal-answer-not-offered = ਇਹ ਜਵਾਬ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਚੁਣੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇੱਥੇ ਹੀ ਹੈ।
refusal-answer-without-question = ਇੱਕ ਜਵਾਬ ਅਜਿਹੇ ਸਵਾਲ ਦਾ ਹੈ ਜੋ ਹੁਣ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-category-unknown = ਇਹ ਵਿਸ਼ਾ ਹੁਣ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਚੁਣੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇੱਥੇ ਹੀ ਹੈ।
refusal-layer-unknown = ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ “{ $layer }” ਨਾਂ ਦੀ ਕੋਈ ਪਰਤ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-nothing-said = ਪਹਿਲਾਂ ਸਾਨੂੰ ਕੁਝ ਦੱਸੋ: ਕੋਈ ਵਿਸ਼ਾ ਚੁਣੋ ਜਾਂ ਕੁਝ ਸ਼ਬਦ ਲਿਖੋ।
refusal-outside-area = ਇਹ ਥਾਂ ਮੁਹੱਲੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਹੋਰ ਥਾਂ ਚੁਣੋ, ਜਾਂ ਚਾਹੋ ਤਾਂ ਉੱਥੇ ਹੀ ਰਹਿਣ ਦਿਓ।
refusal-shape-crosses-itself = ਲਕੀਰ ਉੱਥੇ ਆਪਣੇ ਆਪ ਨੂੰ ਕੱਟਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਖਿੱਚੋ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ।
refusal-shape-empty = ਹਾਲੇ ਕਿਸੇ ਥਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਾ। ਨਿਸ਼ਾਨ ਲਾਓ, ਜਾਂ “ਪੱਕਾ ਪਤਾ ਨਹੀਂ” ਚੁਣੋ।
refusal-shape-not-allowed = ਇੱਥੇ ਇਸ ਤਰ੍ਹਾਂ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗ ਸਕਦਾ। ਥਾਂ ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ ਦਿਖਾਓ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ।
refusal-shape-not-finite = ਇਹ ਥਾਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਨਿਸ਼ਾਨ ਲਾਓ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ।
refusal-shape-too-long = ਚਿੱਤਰ ਵਿੱਚ { $most } ਤੋਂ ਵੱਧ ਕੋਨੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਸੌਖਾ ਚਿੱਤਰ ਬਣਾਓ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ।
refusal-shape-too-short = ਚਿੱਤਰ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਵੱਖ-ਵੱਖ ਬਿੰਦੂ ਚਾਹੀਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਬਣਾਓ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ।
refusal-text-broken = ਕੁਝ ਅੱਖਰ ਟੁੱਟ ਕੇ ਆਏ ਹਨ ਅਤੇ ਸੰਭਾਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਫਿਰ ਲਿਖੋ।
refusal-text-expected = ਇੱਥੇ ਸ਼ਬਦ ਚਾਹੀਦੇ ਸਨ, ਪਰ ਕੁਝ ਹੋਰ ਆਇਆ। ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
refusal-text-too-long = ਇਸ ਵਿੱਚ { $length } ਅੱਖਰ ਹਨ; ਥਾਂ { $most } ਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਕਰੋ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ।
problem-disk-full = ਡਿਸਕ ਉੱਤੇ { $file } ਲਈ ਥਾਂ ਨਹੀਂ ਬਚੀ। ਜੋ ਹੁਣੇ ਦਿੱਤਾ ਗਿਆ, ਉਹ ਹਾਲੇ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ; ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੁਰੱਖਿਅਤ ਹੈ। ਥਾਂ ਬਣਾਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-disk-failed = ਡਿਸਕ ਨੇ ਕੰਮ ਨਹੀਂ ਕੀਤਾ, ਇਸ ਲਈ { $file } ਵਰਤੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੁਰੱਖਿਅਤ ਹੈ। ਦੇਖੋ ਕਿ ਡਿਸਕ ਲੱਗੀ ਹੋਈ ਹੈ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-not-as-written = { $file } ਵਿੱਚ ਉਹ ਨਹੀਂ ਰਿਹਾ ਜੋ ਲਿਖਿਆ ਗਿਆ ਸੀ, ਇਸ ਲਈ ਉਹ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ। ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੁਰੱਖਿਅਤ ਹੈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਦੁਬਾਰਾ ਹੋਵੇ ਤਾਂ ਹੋਰ ਡਿਸਕ ਵਰਤੋ।
problem-project-closed = ਇਸ ਦੌਰਾਨ ਪ੍ਰੋਜੈਕਟ ਬੰਦ ਹੋ ਗਿਆ। ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੁਰੱਖਿਅਤ ਹੈ। ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਇਸ ਨੂੰ ਫਿਰ ਖੋਲ੍ਹਣ ਲਈ ਕਹੋ।
problem-unexpected = ਕੁਝ ਅਜਿਹਾ ਹੋਇਆ ਜਿਸ ਦੀ ਉਮੀਦ ਨਹੀਂ ਸੀ ({ $kind })। ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੁਰੱਖਿਅਤ ਹੈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਦੁਬਾਰਾ ਹੋਵੇ ਤਾਂ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਦੱਸੋ।

## What a resident may see of the facilitator's window
ui-pin-ask = ਟੀਮ ਲਈ
ui-pin-ask-words = ਲੋਕਾਂ ਦੀ ਸਕਰੀਨ ਤੋਂ ਬਾਹਰ ਜਾਣ ਲਈ PIN ਲਿਖੋ।
ui-pin-stay = ਨਕਸ਼ੇ ਉੱਤੇ ਵਾਪਸ
ui-pin-leave = ਬਾਹਰ ਜਾਓ
ui-pin-wait = ਇਹ ਉਹ ਨਹੀਂ ਸੀ। { $seconds } ਸਕਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
ui-pin-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
ui-call-title = ਕਿਰਪਾ ਕਰਕੇ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਬੁਲਾਓ
ui-call-words = ਇਸ ਸਕਰੀਨ ਨੂੰ ਥੋੜ੍ਹੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ। ਲੋਕਾਂ ਨੇ ਇੱਥੇ ਜੋ ਕੁਝ ਛੱਡਿਆ ਹੈ, ਉਹ ਸਭ ਸੁਰੱਖਿਅਤ ਹੈ।

## Answers to one another

refusal-response-unknown = ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ, ਜਾਂ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-offer-incomplete = ਸਾਨੂੰ ਤੁਹਾਡੀ ਪੇਸ਼ਕਸ਼ ਬਾਰੇ ਥੋੜ੍ਹਾ ਹੋਰ ਜਾਣਨ ਦੀ ਲੋੜ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਚੁਣੋ। ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ।

card-others = ਦੇਖੋ ਹੋਰਾਂ ਨੇ ਕੀ ਕਿਹਾ
card-others-title = ਹੋਰਾਂ ਨੇ ਕੀ ਕਿਹਾ
card-others-empty = ਇੱਥੇ ਅਜੇ ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ। ਤੁਸੀਂ ਪਹਿਲ ਕਰੋ।
card-others-look = ਕਿਵੇਂ ਦੇਖਣਾ ਹੈ
card-others-list = ਸੂਚੀ
card-others-stories = ਕਹਾਣੀਆਂ
card-others-order = ਤਰਤੀਬ
card-others-newest = ਸਭ ਤੋਂ ਨਵਾਂ
card-others-nearest = ਸਭ ਤੋਂ ਨੇੜੇ
card-others-about = ਕਿਸ ਬਾਰੇ
card-others-all = ਸਭ ਕੁਝ
card-others-map = ਤੁਸੀਂ ਨਕਸ਼ੇ ਉੱਤੇ ਕਿਸੇ ਨਿਸ਼ਾਨ ਨੂੰ ਵੀ ਛੂਹ ਸਕਦੇ ਹੋ।
card-others-wait = ਇੱਕ ਪਲ …
card-others-more = ਹੋਰ ਦਿਖਾਓ
card-voice-agree = ਮੈਂ ਸਹਿਮਤ ਹਾਂ
card-voice-agreed = ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ
card-voice-agree-back = ਤੁਸੀਂ ਹੁਣ ਸਹਿਮਤ ਨਹੀਂ।
card-voice-needs-help = ਮਦਦ ਚਾਹੀਦੀ ਹੈ
card-voice-away = { $metres } ਮੀਟਰ ਦੂਰ
card-voice-comment-count = ਟਿੱਪਣੀਆਂ: { $count }
card-voice-offer-count = ਪੇਸ਼ਕਸ਼ਾਂ: { $count }
card-voice-gone = ਇਹ ਹੁਣ ਇੱਥੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
card-voice-more = ਹੋਰ ਪੜ੍ਹੋ
card-voice-listen = ਸੁਣੋ
card-voice-outcome = ਇਸ ਦਾ ਕੀ ਬਣਿਆ
card-voice-needs = ਕੀ ਚਾਹੀਦਾ ਹੈ
card-voice-help = ਕੀ ਤੁਸੀਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ?
card-voice-offers = ਕੌਣ ਮਦਦ ਕਰੇਗਾ
card-voice-comments = ਲੋਕ ਕੀ ਕਹਿੰਦੇ ਹਨ
card-progress-heard = ਅਸੀਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ
card-progress-planned = ਅਸੀਂ ਯੋਜਨਾ ਬਣਾ ਰਹੇ ਹਾਂ
card-progress-under_way = ਅਸੀਂ ਸ਼ੁਰੂ ਕਰ ਦਿੱਤਾ ਹੈ
card-progress-done = ਇਹ ਹੋ ਗਿਆ
card-progress-not_now = ਹੁਣ ਨਹੀਂ
card-need-skill = ਕੋਈ ਹੁਨਰ ਵਾਲਾ
card-need-hours = ਸਮਾਂ
card-need-thing = ਚੀਜ਼ਾਂ
card-need-come_along = ਨਾਲ ਆਉਣ ਵਾਲੇ ਲੋਕ
card-need-visits = ਮਿਲਣ ਆਉਣ ਵਾਲਿਆਂ ਦਾ ਸੁਆਗਤ
card-offer-skill = ਕੋਈ ਹੁਨਰ
card-offer-hours = ਕੁਝ ਸਮਾਂ
card-offer-thing = ਕੋਈ ਚੀਜ਼
card-offer-come_along = ਮੈਂ ਨਾਲ ਆਵਾਂਗਾ
card-offer-which-skill = ਤੁਸੀਂ ਕਿਸ ਕੰਮ ਵਿੱਚ ਚੰਗੇ ਹੋ?
card-offer-which-thing = ਤੁਸੀਂ ਕੀ ਦੇ ਸਕਦੇ ਜਾਂ ਉਧਾਰ ਦੇ ਸਕਦੇ ਹੋ?
card-offer-which-hours = ਕਿੰਨਾ ਸਮਾਂ?
card-offer-how-often = ਕਿੰਨੀ ਵਾਰ?
card-offer-note = ਕੁਝ ਹੋਰ? ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
card-offer-come-along-words = ਵਧੀਆ! ਹੋਰ ਦੇਖਣਗੇ ਕਿ ਕੋਈ ਨਾਲ ਆਵੇਗਾ।
card-offer-send = ਇਹ ਪੇਸ਼ ਕਰੋ
card-skill-gardening = ਬਾਗਬਾਨੀ
card-skill-building = ਉਸਾਰੀ
card-skill-cooking = ਖਾਣਾ ਬਣਾਉਣਾ
card-skill-teaching = ਸਿਖਾਉਣਾ
card-skill-organising = ਪ੍ਰਬੰਧ ਕਰਨਾ
card-skill-computers = ਕੰਪਿਊਟਰ
card-skill-art = ਕਲਾ ਅਤੇ ਸੰਗੀਤ
card-skill-driving = ਗੱਡੀ ਚਲਾਉਣਾ
card-skill-care = ਲੋਕਾਂ ਦੀ ਦੇਖਭਾਲ
card-thing-tools = ਸੰਦ
card-thing-materials = ਸਮੱਗਰੀ
card-thing-plants = ਪੌਦੇ
card-thing-food = ਖਾਣਾ-ਪੀਣਾ
card-thing-room = ਕਮਰਾ ਜਾਂ ਥਾਂ
card-thing-transport = ਕਾਰ ਜਾਂ ਵੈਨ
card-hours =
    { $hours ->
        [one] 1 ਘੰਟਾ
       *[other] { $hours } ਘੰਟੇ
    }
card-period-once = ਸਿਰਫ਼ ਇੱਕ ਵਾਰ
card-period-week = ਹਰ ਹਫ਼ਤੇ
card-period-month = ਹਰ ਮਹੀਨੇ
card-comment = ਕੁਝ ਕਹੋ
card-comment-ask = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਕੀ ਕਹਿਣਾ ਚਾਹੋਗੇ?
card-comment-send = ਇਹ ਕਹੋ
card-answer-waits = ਧੰਨਵਾਦ! ਇਹ ਸੰਭਾਲ ਲਿਆ ਹੈ। ਪਹਿਲਾਂ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਪੜ੍ਹਦਾ ਹੈ। ਫਿਰ ਸਭ ਦੇਖ ਸਕਦੇ ਹਨ।
card-answer-shown = ਧੰਨਵਾਦ! ਹੁਣ ਸਭ ਇਸ ਨੂੰ ਦੇਖ ਸਕਦੇ ਹਨ।

# What a person said to others in this visit, and how much of it there may be
card-own-answer = ਤੁਹਾਡੇ ਵੱਲੋਂ
card-own-waits = ਹੁਣ ਇਹ ਸਿਰਫ਼ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ। ਪਹਿਲਾਂ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਇਸ ਨੂੰ ਪੜ੍ਹਦਾ ਹੈ।
refusal-too-much-in-a-visit = ਇੱਕ ਵਾਰੀ ਲਈ ਇਹ ਬਹੁਤ ਹੈ। ਇਹ ਵਾਲਾ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਖ਼ਤਮ ਕਰੋ ਦਬਾਓ, ਅਤੇ ਕਿਸੇ ਹੋਰ ਨੂੰ ਵਾਰੀ ਦਿਓ।
refusal-too-much-in-a-while = ਥੋੜ੍ਹੇ ਸਮੇਂ ਵਿੱਚ ਇੱਥੇ ਬਹੁਤ ਕੁਝ ਆਇਆ ਹੈ। ਇਹ ਵਾਲਾ ਹਾਲੇ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਤੁਹਾਡੇ ਲਿਖੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ: ਕੁਝ ਮਿੰਟ ਉਡੀਕੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

card-thanks-near = ਕੀ ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ? ਕੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ?
card-thanks-first = ਤੁਸੀਂ ਪਹਿਲੇ ਹੋ
card-thanks-first-words = ਇੱਥੇ ਨੇੜੇ ਅਜੇ ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ। ਹੋਰ ਤੁਹਾਡੇ ਪਿੱਛੇ ਆਉਣਗੇ।
map-voice-agree = ਮੈਂ ਸਹਿਮਤ ਹਾਂ
map-voice-open = ਜਵਾਬ ਦਿਓ ਜਾਂ ਮਦਦ ਕਰੋ
map-story-pause = ਰੋਕੋ
ui-responses = ਟਿੱਪਣੀਆਂ ਅਤੇ ਪੇਸ਼ਕਸ਼ਾਂ
ui-responses-waiting = ਟਿੱਪਣੀਆਂ ਅਤੇ ਪੇਸ਼ਕਸ਼ਾਂ: { $count } ਉਡੀਕ ਵਿੱਚ
ui-responses-agree = ਸਹਿਮਤ ਲੋਕ: { $count }
ui-response-comment = ਟਿੱਪਣੀ
ui-response-offer = ਪੇਸ਼ਕਸ਼
ui-outcome = ਲੋੜਾਂ ਅਤੇ ਨਤੀਜਾ
ui-outcome-title = { $ref }: ਲੋੜਾਂ ਅਤੇ ਨਤੀਜਾ
ui-outcome-words = ਵਸਨੀਕ ਇਸ ਨੂੰ ਨਾਲ ਪੜ੍ਹਦੇ ਹਨ: ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ।
ui-outcome-needs = ਇਸ ਨੂੰ ਹੋਰਾਂ ਤੋਂ ਕੀ ਚਾਹੀਦਾ ਹੈ
ui-outcome-need-note = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
ui-outcome-progress = ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
ui-outcome-none = ਅਜੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ
ui-outcome-answer = ਸਭ ਲਈ ਤੁਹਾਡਾ ਜਵਾਬ
ui-outcome-commitments = ਕੌਣ ਕੀ ਕਦੋਂ ਤੱਕ ਕਰੇਗਾ
ui-outcome-commitments-help = ਹਰ ਸਤਰ ਵਿੱਚ ਇੱਕ ਵਾਅਦਾ, ਜਿਵੇਂ “ਅਮੀਨਾ: ਮਈ ਤੱਕ ਸਕੂਲ ਨੂੰ ਮਿਲੇਗੀ”।
ui-outcome-saved = ਵਸਨੀਕ ਹੁਣ { $ref } ਬਾਰੇ ਤੁਹਾਡੀ ਗੱਲ ਦੇਖਦੇ ਹਨ।

## Without reading, and without the map
card-listen = ਇਹ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
card-listen-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
card-where-words = ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿੱਥੇ ਹੈ
card-where-words-question = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ
card-where-words-help = ਜਿਵੇਂ: ਸਕੂਲ ਦੇ ਪਿੱਛੇ, ਨੀਲੇ ਗੇਟ ਕੋਲ। ਪ੍ਰੋਜੈਕਟ ਤੋਂ ਕੋਈ ਇਸਨੂੰ ਬਾਅਦ ਵਿੱਚ ਨਕਸ਼ੇ ਉੱਤੇ ਲਗਾਏਗਾ।

## Drawing on the map
card-where-drawn = ਤੁਹਾਡਾ ਚਿੱਤਰ ਨਿਸ਼ਾਨਬੱਧ ਹੈ। ਬਦਲਣ ਲਈ ਕੋਈ ਬਿੰਦੀ ਖਿੱਚੋ, ਜਾਂ ਦੁਬਾਰਾ ਵਾਹੋ।
card-handle-spot = ਤੁਹਾਡੀ ਥਾਂ। ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਹਿਲਾਓ।
card-handle-corner = ਕੋਨਾ { $corner }, ਕੁੱਲ { $corners }। ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਹਿਲਾਓ।
card-handle-whole = ਤੁਹਾਡਾ ਸਾਰਾ ਚਿੱਤਰ। ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਹਿਲਾਓ।

## The keyboard on the screen
card-keyboard = ਕੀਬੋਰਡ
card-key-shift = ਹੋਰ ਅੱਖਰ
card-key-delete = ਮਿਟਾਓ
card-key-line = ਨਵੀਂ ਲਾਈਨ
card-key-done = ਹੋ ਗਿਆ
card-key-hide = ਕੀਬੋਰਡ ਹਟਾਓ
card-key-signs = ਅੰਕ ਅਤੇ ਨਿਸ਼ਾਨ
card-key-letters = ਅੱਖਰ
card-key-script = ਦੂਜੀ ਲਿਪੀ ਦੇ ਅੱਖਰ
card-key-space = ਖਾਲੀ ਥਾਂ

## Seats round a table
card-seat-move = ਇਸ ਥਾਂ ਨੂੰ ਮੇਜ਼ ਦੇ ਆਲੇ-ਦੁਆਲੇ ਖਿਸਕਾਓ: { $seat }। ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਵਰਤੋ।
card-seat-fish = ਨੀਲੀ ਮੱਛੀ
card-seat-sun = ਸੰਤਰੀ ਸੂਰਜ
card-seat-leaf = ਹਰਾ ਪੱਤਾ
card-seat-star = ਗੁਲਾਬੀ ਤਾਰਾ
card-seat-feather = ਭੂਰਾ ਖੰਭ
card-seat-umbrella = ਅਸਮਾਨੀ ਛਤਰੀ
card-seat-moon = ਜਾਮਨੀ ਚੰਦ
card-seat-anchor = ਸਲੇਟੀ ਲੰਗਰ
map-held = ਨਕਸ਼ਾ ਹੁਣ ਟਿਕਿਆ ਹੋਇਆ ਹੈ

## Photos, recordings and drawings
card-photo-take = ਫੋਟੋ ਖਿੱਚੋ
card-photo-another = ਇੱਕ ਹੋਰ ਫੋਟੋ ਖਿੱਚੋ
card-photo-choose = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਤਸਵੀਰ ਚੁਣੋ
card-photo-title = ਫੋਟੋ ਖਿੱਚੋ
card-photo-shutter = ਫੋਟੋ ਖਿੱਚੋ
card-photo-again = ਦੁਬਾਰਾ ਖਿੱਚੋ
card-photo-people = ਇਸ ਵਿੱਚ ਕੌਣ ਦਿਸਦਾ ਹੈ?
card-photo-people-why = ਬੱਚਿਆਂ ਵਾਲੀ ਫੋਟੋ ਹੋਰਨਾਂ ਨੂੰ ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਟੀਮ ਉਸ ਨੂੰ ਖਾਸ ਧਿਆਨ ਨਾਲ ਦੇਖਦੀ ਹੈ।
card-photo-people-none = ਕੋਈ ਨਹੀਂ
card-photo-people-people = ਲੋਕ
card-photo-people-children = ਬੱਚੇ
card-photo-keeping = ਸਾਂਭ ਰਹੇ ਹਾਂ…
card-photo-kept = ਤੁਹਾਡੀ ਫੋਟੋ ਸਾਂਭ ਲਈ ਗਈ ਹੈ।
card-photo-number = ਫੋਟੋ { $number }
card-photo-remove = ਫੋਟੋ { $number } ਹਟਾਓ
card-camera-opening = ਕੈਮਰਾ ਚੱਲ ਰਿਹਾ ਹੈ…
card-camera-denied = ਇਸ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੈਮਰਾ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਤੁਸੀਂ ਫੋਟੋ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।
card-camera-missing = ਇਸ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੈਮਰਾ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਤੁਸੀਂ ਫੋਟੋ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।
card-camera-busy = ਕੈਮਰਾ ਹੁਣ ਇੱਥੇ ਹੈ: { $seat }। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
card-camera-broken = ਕੈਮਰਾ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਫੋਟੋ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਜਾਓ।
card-try-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
card-go-on-without = ਇਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਜਾਓ
card-voice-start = ਦਬਾਓ ਅਤੇ ਬੋਲੋ
card-voice-hold = ਜਾਂ ਜਿੰਨੀ ਦੇਰ ਬੋਲੋ, ਦਬਾਈ ਰੱਖੋ।
card-voice-private = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਸਿਰਫ਼ ਟੀਮ ਸੁਣਦੀ ਹੈ। ਹੋਰ ਲੋਕ ਤੁਹਾਡੀ ਗੱਲ ਪੜ੍ਹਦੇ ਹਨ।
card-voice-stop = ਮੈਂ ਕਹਿ ਦਿੱਤਾ
card-voice-listening = ਅਸੀਂ ਸੁਣ ਰਹੇ ਹਾਂ
card-voice-time = ਲੰਬਾਈ { $time }
card-voice-again = ਦੁਬਾਰਾ ਬੋਲੋ
card-voice-remove = ਹਟਾਓ
card-voice-kept = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਸਾਂਭ ਲਈ ਗਈ ਹੈ।
card-voice-play = ਸੁਣੋ
card-voice-pause = ਸੁਣਨਾ ਬੰਦ ਕਰੋ
card-voice-short = ਇਹ ਇੰਨੀ ਛੋਟੀ ਸੀ ਕਿ ਸੁਣਾਈ ਨਹੀਂ ਦਿੰਦੀ। ਦਬਾਓ, ਬੋਲੋ, ਫਿਰ ਦਬਾਓ।
card-microphone-opening = ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਚੱਲ ਰਿਹਾ ਹੈ…
card-microphone-denied = ਇਸ ਸਕ੍ਰੀਨ ਉੱਤੇ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ।
card-microphone-missing = ਇਸ ਸਕ੍ਰੀਨ ਉੱਤੇ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ।
card-microphone-busy = ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਹੁਣ ਇੱਥੇ ਹੈ: { $seat }। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
card-microphone-broken = ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਲਿਖੋ।
card-sketch-start = ਕੁਝ ਵਾਹ ਕੇ ਦਿਖਾਓ
card-sketch-title = ਇੱਥੇ ਵਾਹੋ
card-sketch-pad = ਵਾਹੁਣ ਲਈ ਕਾਗਜ਼। ਬਟਨਾਂ ਨਾਲ: ਤੀਰ ਕਲਮ ਨੂੰ ਹਿਲਾਉਂਦੇ ਹਨ, ਸਪੇਸ ਬਾਰ ਉਸ ਨੂੰ ਹੇਠਾਂ ਅਤੇ ਉੱਪਰ ਕਰਦਾ ਹੈ।
card-sketch-pen-down = ਕਲਮ ਹੇਠਾਂ ਹੈ।
card-sketch-pen-up = ਕਲਮ ਉੱਪਰ ਹੈ।
card-sketch-inks = ਕਲਮ ਦਾ ਰੰਗ
card-sketch-ink-black = ਕਾਲਾ
card-sketch-ink-blue = ਨੀਲਾ
card-sketch-ink-green = ਹਰਾ
card-sketch-ink-red = ਲਾਲ
card-sketch-undo = ਵਾਪਸ ਲਓ
card-sketch-clear = ਸਭ ਮਿਟਾਓ
card-sketch-keep = ਸਾਂਭ ਲਓ
card-sketch-kept = ਤੁਹਾਡੀ ਡਰਾਇੰਗ ਸਾਂਭ ਲਈ ਗਈ ਹੈ।
card-sketch-drawing = ਤੁਹਾਡੀ ਡਰਾਇੰਗ
card-sketch-again = ਨਵੇਂ ਸਿਰਿਓਂ ਵਾਹੋ
card-sketch-remove = ਹਟਾਓ
card-read-photo =
    { $count ->
        [one] ਇੱਕ ਫੋਟੋ
       *[other] { $count } ਫੋਟੋਆਂ
    }
card-read-voice = ਇੱਕ ਆਵਾਜ਼
card-read-sketch = ਇੱਕ ਡਰਾਇੰਗ
map-voice = ਆਵਾਜ਼, { $time }
map-voice-play = ਸੁਣੋ
map-voice-pause = ਸੁਣਨਾ ਬੰਦ ਕਰੋ
map-voice-said = ਬੋਲ ਕੇ ਕਿਹਾ ਗਿਆ
map-photo-held = ਇਹ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਦਿਸਦੀ ਹੈ
refusal-answer-not-attached = ਇਸ ਦਾ ਜਵਾਬ ਫੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਡਰਾਇੰਗ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ।
refusal-answer-too-many = ਇੱਥੇ { $most } ਦੀ ਥਾਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਹਟਾਓ। ਤੁਸੀਂ ਜੋ ਦਿੱਤਾ ਉਹ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ।
refusal-attachment-lost = ਕੋਈ ਫੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਡਰਾਇੰਗ ਪੂਰੀ ਨਹੀਂ ਪਹੁੰਚੀ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਅਜੇ ਵੀ ਇੱਥੇ ਹਨ। ਉਸ ਨੂੰ ਹਟਾ ਕੇ ਦੁਬਾਰਾ ਦਿਓ।
refusal-media-too-large = ਇਹ ਸਾਂਭਣ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਅਜੇ ਵੀ ਇੱਥੇ ਹਨ। ਕੋਈ ਛੋਟੀ ਅਜ਼ਮਾਓ।
refusal-media-too-many = ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੰਨਾ ਹੀ ਸਾਂਭਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਹੁਣ ਤੱਕ ਦਾ ਸਭ ਕੁਝ ਇੱਥੇ ਹੈ। ਪਹਿਲਾਂ ਇਹ ਪੂਰਾ ਕਰੋ, ਫਿਰ ਅੱਗੇ ਵਧੋ।
refusal-picture-unreadable = ਅਸੀਂ ਇਹ ਫੋਟੋ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕੇ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਹੋਰ ਫੋਟੋ ਅਜ਼ਮਾਓ।
refusal-recording-unreadable = ਅਸੀਂ ਇਹ ਆਵਾਜ਼ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕੇ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਬੋਲੋ।
refusal-recording-too-long = ਆਵਾਜ਼ { $minutes } ਮਿੰਟ ਤੱਕ ਹੋ ਸਕਦੀ ਹੈ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ, ਛੋਟਾ ਬੋਲੋ।

## The report that a planner hands on: read by everybody, so in plain words
report-state = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ, { $date } ਤੱਕ।
report-heard = ਅਸੀਂ ਕੀ ਸੁਣਿਆ
report-nothing = ਅਜੇ ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।
report-count = ਇਸ ਰਿਪੋਰਟ ਵਿੱਚ ਗੱਲਾਂ: { $count }।
report-not-located = ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ ਤੋਂ ਬਿਨਾਂ: { $count }।
report-sessions = ਲੋਕਾਂ ਨੇ ਇਹ ਕਿੱਥੇ ਕਿਹਾ
report-no-session = ਇਕੱਠਾਂ ਦੇ ਵਿਚਕਾਰ
report-small-sessions = ਬਾਕੀ ਸਾਰੇ ਇਕੱਠ, ਕੁਝ ਵਿੱਚ 10 ਤੋਂ ਘੱਟ ਗੱਲਾਂ
report-time-day = ਦਿਨੋ ਦਿਨ
report-time-week = ਹਫ਼ਤੇ ਵਾਰ
report-time-month = ਮਹੀਨੇ ਵਾਰ
report-supported = ਜਿਸ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਲੋਕ ਸਹਿਮਤ ਹਨ
report-map = ਨਕਸ਼ੇ ਉੱਤੇ { $layer }: { $count }
report-overview = ਸਭ ਕੁਝ ਇੱਕ ਨਕਸ਼ੇ ਉੱਤੇ
report-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
report-category = ਵਿਸ਼ਾ
report-no-category = ਕੁਝ ਹੋਰ
report-place = ਥਾਂ
report-no-place = ਨਕਸ਼ੇ ਉੱਤੇ ਨਹੀਂ
report-pictures = ਤਸਵੀਰਾਂ ਵਿੱਚ
report-photo = ਤਸਵੀਰ
report-photos-left-out = ਇੱਥੇ ਛੱਡੀਆਂ ਤਸਵੀਰਾਂ, ਤਾਂ ਜੋ ਇਹ ਫ਼ਾਈਲ ਭੇਜੀ ਜਾ ਸਕੇ: { $count }। ਉਹ GeoPackage ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ।
report-appendix = ਜੋ ਕੁਝ ਕਿਹਾ ਗਿਆ
report-layer-empty = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ।
report-made = ਇਹ ਰਿਪੋਰਟ ਕਿਵੇਂ ਬਣੀ

## The web map in one file, as residents and planners open it in a browser
web-skip-list = ਸੂਚੀ ਉੱਤੇ ਜਾਓ
web-map = ਨਕਸ਼ਾ
web-by = { $organiser }, { $day } ਤੱਕ
web-as-of = { $day } ਤੱਕ
web-search = ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ, ਉਸ ਵਿੱਚ ਲੱਭੋ
web-layers = ਨਕਸ਼ੇ ਉੱਤੇ ਦਿਖਾਓ
web-category = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
web-everything = ਸਭ ਕੁਝ
web-list = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
web-count = ਗੱਲਾਂ: { $count }
web-count-of = ਗੱਲਾਂ: { $all } ਵਿੱਚੋਂ { $count }
web-nothing = ਇੱਥੇ ਇਹੋ ਜਿਹਾ ਕੁਝ ਨਹੀਂ। ਹੋਰ ਸ਼ਬਦ ਅਜ਼ਮਾਓ।
web-empty = ਇੱਥੇ ਅਜੇ ਕਿਸੇ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।
web-clear = ਸਭ ਕੁਝ ਦਿਖਾਓ
web-more = { $count } ਹੋਰ ਦਿਖਾਓ
web-unplaced = ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ ਤੋਂ ਬਿਨਾਂ
web-near = ਥਾਂ ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ ਨਾਲ ਦਿਖਾਈ ਗਈ ਹੈ, { $metres } ਮੀਟਰ ਦੇ ਅੰਦਰ
web-pile = ਇੱਥੇ ਗੱਲਾਂ: { $count }
web-photos = ਤਸਵੀਰਾਂ: { $count }
web-supports = ਸਹਿਮਤ ਲੋਕ: { $count }
web-additions = ਹੋਰਨਾਂ ਦੇ ਜਵਾਬ: { $count }
web-photos-left-out = ਤਸਵੀਰਾਂ ਜੋ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਆਈਆਂ: { $count }। ਉਹ ਨਕਸ਼ਾ ਬਣਾਉਣ ਵਾਲਿਆਂ ਕੋਲ ਹਨ।
web-recordings = ਆਵਾਜ਼ਾਂ ਜੋ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹਨ: { $count }।
web-rights = ਸ਼ਬਦ ਅਤੇ ਤਸਵੀਰਾਂ ਉਹਨਾਂ ਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੇ ਦਿੱਤੀਆਂ। ਕਿਤੇ ਹੋਰ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ { $organiser } ਨੂੰ ਪੁੱਛੋ।
web-rights-nobody = ਸ਼ਬਦ ਅਤੇ ਤਸਵੀਰਾਂ ਉਹਨਾਂ ਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੇ ਦਿੱਤੀਆਂ। ਕਿਤੇ ਹੋਰ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
web-private = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਉਹ ਵੀ ਹੈ ਜੋ ਸਾਰਿਆਂ ਲਈ ਨਹੀਂ। ਇਸ ਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ ਅਤੇ ਛਾਪੋ ਨਾ।
web-ground = ਨਕਸ਼ਾ: { $credit }
web-libraries = ਇਸ ਫ਼ਾਈਲ ਅੰਦਰਲੇ ਸਾਫ਼ਟਵੇਅਰ
web-no-script = ਇਸ ਨਕਸ਼ੇ ਨੂੰ JavaScript ਚਾਹੀਦੀ ਹੈ, ਜੋ ਇੱਥੇ ਬੰਦ ਹੈ। ਫ਼ਾਈਲ ਉਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿੱਥੇ ਇਹ ਚਾਲੂ ਹੈ।

### A contribution that lies open on the table, as a sheet
map-sheet-larger = ਵੱਡਾ
map-sheet-smaller = ਛੋਟਾ
map-sheet-turn = ਘੁਮਾਓ
map-sheet-read-on = ਅੱਗੇ ਪੜ੍ਹੋ
map-sheet-from-start = ਸ਼ੁਰੂ ਤੋਂ
map-sheet-agree = ਸਹਿਮਤ ਲੋਕ: { $count }
map-sheet-how = ਤੀਰ ਵਾਲੇ ਬਟਨਾਂ ਨਾਲ ਇਸਨੂੰ ਸਰਕਾਓ। Escape ਇਸਨੂੰ ਪਾਸੇ ਰੱਖਦਾ ਹੈ।
map-sheet-together = ਆਓ ਇਸਨੂੰ ਮਿਲ ਕੇ ਦੇਖੀਏ

## A round at the table: dots, a pot of money, a card to answer

card-round-begun = ਇੱਕ ਦੌਰ ਸ਼ੁਰੂ ਹੋਇਆ ਹੈ
card-round-card = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਪਰਚੀ
card-round-result = ਨਤੀਜਾ ਦੇਖੋ
card-round-back = ਦੌਰ ਵੱਲ ਵਾਪਸ
card-round-aside = ਪਾਸੇ ਰੱਖੋ
card-round-your-dots = ਤੁਹਾਡੀਆਂ ਬਿੰਦੀਆਂ
card-round-dots-left = { $all } ਵਿੱਚੋਂ { $left } ਬਾਕੀ
card-round-more-dot = ਇੱਕ ਹੋਰ ਬਿੰਦੀ ਦਿਓ: { $idea }
card-round-less-dot = ਇੱਕ ਬਿੰਦੀ ਵਾਪਸ ਲਓ: { $idea }
card-round-lies = ਇੱਥੇ ਤੁਹਾਡੀਆਂ ਬਿੰਦੀਆਂ: { $count }
card-round-funded = { $cost } ਵਿੱਚੋਂ { $there }
card-round-paid = ਪੈਸੇ ਪੂਰੇ ਹੋ ਗਏ
card-round-pot = ਗੋਲਕ ਵਿੱਚ: { $pot } ਵਿੱਚੋਂ { $left }
card-round-yours = ਤੁਹਾਡੇ ਵੱਲੋਂ: { $amount }
card-round-more-money = { $amount } ਹੋਰ ਦਿਓ: { $idea }
card-round-less-money = { $amount } ਵਾਪਸ ਲਓ: { $idea }
card-round-rest = ਬਾਕੀ ਸਾਰਾ: { $amount }
card-round-answer = ਜਵਾਬ ਦਿਓ
card-round-not-now = ਹੁਣ ਨਹੀਂ
card-round-first = ਪਹਿਲਾਂ ਉਹ ਗੱਲ ਪੂਰੀ ਕਰੋ ਜੋ ਤੁਸੀਂ ਦੱਸ ਰਹੇ ਹੋ। ਇਹ ਪਰਚੀ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰੇਗੀ।
card-round-answering = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਦੇ ਰਹੇ ਹੋ
card-round-results = ਇਹ ਨਤੀਜਾ ਹੈ
card-round-none = ਇੱਥੇ ਦਿਖਾਉਣ ਲਈ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ।
card-round-dot-count = ਬਿੰਦੀਆਂ: { $count }
card-round-idea = ਸੁਝਾਅ { $number }
refusal-dots-used-up = ਇਸ ਥਾਂ ਦੀਆਂ ਸਾਰੀਆਂ { $dots } ਬਿੰਦੀਆਂ ਲੱਗ ਗਈਆਂ ਹਨ। ਹੋਰ ਕਿਤੇ ਲਾਉਣ ਲਈ ਇੱਕ ਵਾਪਸ ਲਓ।
refusal-idea-paid-for = ਇਸ ਸੁਝਾਅ ਨੂੰ { $cost } ਚਾਹੀਦੇ ਹਨ, ਅਤੇ ਉਹ ਪੂਰੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-not-in-round = ਇਹ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੈ ਜੋ ਹੁਣ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-pot-empty = ਗੋਲਕ ਵਿੱਚ ਸਿਰਫ਼ { $left } ਬਾਕੀ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
refusal-round-over = ਇਹ ਦੌਰ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ। ਪਹਿਲਾਂ ਜੋ ਲਾਇਆ ਗਿਆ, ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।

## On the wall, and the clock
map-time-up = ਸਮਾਂ ਖ਼ਤਮ ਹੋ ਗਿਆ
map-time-left = ਬਾਕੀ ਸਮਾਂ: { $time }
map-wall-now = ਹੁਣ ਮੇਜ਼ ਉੱਤੇ

## What was done together, in the report and on the web map of a hand-over
report-rounds = ਲੋਕਾਂ ਨੇ ਇਕੱਠੇ ਕੀ ਕੀਤਾ
report-round-photo = ਗੱਲ ਕਰਨ ਲਈ ਇੱਕ ਤਸਵੀਰ
report-round-dots = ਬਿੰਦੀਆਂ: ਹਰ ਥਾਂ ਲਈ { $dots }
report-round-pot = ਵੰਡਣ ਲਈ { $pot } ਦੀ ਗੋਲਕ
report-round-prompt = ਸਭ ਲਈ ਇੱਕ ਪਰਚੀ
report-round-answers = ਇਸ ਰਿਪੋਰਟ ਵਿੱਚ ਜਵਾਬ: { $count }।
report-round-paid = { $cost } ਵਿੱਚੋਂ { $there }
report-round-over = ਗੋਲਕ ਵਿੱਚ ਜਿੰਨੇ ਸਨ, ਉਸ ਤੋਂ ਵੱਧ ਦਿੱਤੇ ਗਏ: ਜਦੋਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿਚਾਰ ਲੁਕਿਆ ਹੋਇਆ ਸੀ, ਉਸ ਦੇ ਪੈਸੇ ਮੁੜ ਗੋਲਕ ਵਿੱਚ ਸਨ। ਕਿਸੇ ਤੋਂ ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ।
report-round-untold = ਹੋਰ ਵਿਚਾਰ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇੰਨਾ ਘੱਟ ਮਿਲਿਆ ਕਿ ਇੱਥੇ ਨਹੀਂ ਦੱਸਿਆ, ਕਿਉਂਕਿ ਛੋਟੀ ਗਿਣਤੀ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਕੌਣ ਸੀ: { $count }।
map-voice-rounds = ਮੇਜ਼ ਦੇ ਇੱਕ ਦੌਰ ਤੋਂ
map-round-dots = ਵਿਚਾਰਾਂ ਉੱਤੇ ਰੱਖੀਆਂ ਬਿੰਦੀਆਂ
map-round-money = ਵੰਡੇ ਗਏ ਪੈਸੇ
