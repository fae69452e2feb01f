"""What somebody may type who wants a page to run it: 300 texts, each of which would set ``window.hurt``."""

_RUNS = "window.hurt=(window.hurt||0)+1"

_ELEMENTS = tuple(
    pattern.replace("RUN", _RUNS)
    for pattern in (
        "<script>RUN</script>",
        "<SCRIPT>RUN</SCRIPT>",
        "<script\n>RUN</script\n>",
        "<script src=data:text/javascript,RUN></script>",
        "<script type=module>RUN</script>",
        "<script>/*</script><script>*/RUN//</script>",
        "<scr<script>ipt>RUN</scr</script>ipt>",
        "<img src=x onerror=RUN>",
        '<img src="x" onerror="RUN">',
        "<img src='x' onerror='RUN'>",
        "<img/src=x/onerror=RUN>",
        "<IMG SRC=x OnErRoR=RUN>",
        "<img src=`x` onerror=RUN>",
        "<img src=x onerror=&#119;indow.hurt&#61;1>",
        "<image src=x onerror=RUN>",
        "<img srcset=x onerror=RUN>",
        "<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= onload=RUN>",
        "<svg onload=RUN>",
        "<svg/onload=RUN>",
        "<svg><script>RUN</script></svg>",
        "<svg><animate onbegin=RUN attributeName=x dur=1s></svg>",
        "<svg><set onbegin=RUN attributeName=x></svg>",
        "<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload=RUN />#x'/></svg>",
        "<math><mtext><img src=x onerror=RUN></mtext></math>",
        "<math><maction actiontype=statusline xlink:href=javascript:RUN>x</maction></math>",
        "<body onload=RUN>",
        "<body onpageshow=RUN>",
        "<iframe src=javascript:RUN></iframe>",
        "<iframe srcdoc='<script>parent.RUN</script>'></iframe>",
        "<iframe onload=RUN></iframe>",
        "<object data=javascript:RUN></object>",
        "<object data=x onerror=RUN></object>",
        "<embed src=javascript:RUN>",
        "<a href=javascript:RUN autofocus onfocus=RUN>x</a>",
        "<input autofocus onfocus=RUN>",
        "<textarea autofocus onfocus=RUN></textarea>",
        "<select autofocus onfocus=RUN></select>",
        "<button autofocus onfocus=RUN>x</button>",
        "<details open ontoggle=RUN>x</details>",
        "<video src=x onerror=RUN></video>",
        "<video><source onerror=RUN></video>",
        "<audio src=x onerror=RUN></audio>",
        "<marquee onstart=RUN>x</marquee>",
        "<style onload=RUN></style>",
        "<style>@import 'data:text/css,x'</style><img src=x onerror=RUN>",
        "<link rel=stylesheet href=data:text/css,x onload=RUN>",
        "<meta http-equiv=refresh content='0;url=javascript:RUN'>",
        "<base href=javascript:RUN//>",
        "<form action=javascript:RUN><input type=submit autofocus></form>",
        "<div style='animation-name:x' onanimationstart=RUN>x</div>",
        "<div contenteditable autofocus onfocus=RUN>x</div>",
        "<x tabindex=1 autofocus onfocus=RUN>x</x>",
        "<template><script>RUN</script></template><img src=x onerror=RUN>",
        "<noscript><p title='</noscript><img src=x onerror=RUN>'>",
        "<table background=javascript:RUN><td><img src=x onerror=RUN>",
        "javascript:RUN",
        "${RUN}",
        "{{constructor.constructor('RUN')()}}",
        "{% raw %}<img src=x onerror=RUN>{% endraw %}",
    )
)
_PLACES = (
    "{}",  # between elements
    '"/>{}',  # within an attribute
    "</script>{}",  # within a script, JSON among them
    "--></title></textarea></style>{}<!--",  # within what is not read as elements
    "';{}//\u2028\\u003c\\\"",  # within a program's string
)

HOSTILE = tuple(place.replace("{}", element) for element in _ELEMENTS for place in _PLACES)
