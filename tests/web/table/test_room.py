"""What a step of the card asks is seen at once, on a table of 1080 lines too: nobody scrolls to what matters."""

import msgspec
import pytest

from mapapp.bridge import messages
from tests.web.map.conftest import layer
from tests.web.table.conftest import at_table, set_out
from tests.web.table.test_rounds import at

LEAST_TARGET = 56
TOPICS = ["Getting about", "Plants and nature", "Things to do", "Homes and buildings", "Shops and services"]
LANGUAGES = [
    messages.LanguageView(*one) for one in (("en", "English", "ltr"), ("pl", "Polski", "ltr"), ("ur", "اردو", "rtl"))
]


def ideas():
    asked = [
        messages.QuestionView("photos", "photo", "Add a photo", "", False, [], None),
        messages.QuestionView("said", "voice", "Or say it aloud", "", False, [], None),
    ]
    topics = [messages.CategoryView(f"topic-{at}", title, "heart") for at, title in enumerate(TOPICS)]
    return msgspec.structs.replace(layer("ideas"), categories=topics, questions=asked)


@pytest.fixture(params=["en", "pl", "ur"])
def page(request, playground):
    """A table at whose first seat somebody speaks one of the languages."""
    seats = [msgspec.structs.replace(seat, language=request.param) for seat in at_table().seats]
    table = set_out(playground, at_table(seats=seats, languages=LANGUAGES, layers=[ideas()]))
    table.page.press(at(1, "[data-does=begin]"))
    table.page.press(at(1, "[data-layer=ideas]"))
    table.page.wait_for(f"document.querySelector('{at(1, '[data-does=here]')}')?.checkVisibility()")
    return table.page


def hidden(page, *selectors):
    """What somebody would have to scroll to, or cannot put a thumb on."""
    wanted = ", ".join(at(1, f".card {one}") for one in selectors)
    return page.run(
        f"""((card, foot, head) => [...document.querySelectorAll('{wanted}')]
          .filter((one) => one.checkVisibility())
          .map((one) => ({{name: one.dataset.does ?? one.className, box: one.getBoundingClientRect()}}))
          .filter(({{box}}) => box.top < card.top || box.bottom > foot + 1 || box.height < {LEAST_TARGET - 0.5}
             || box.left < card.left || box.right > card.right)
          .map(({{name, box}}) => [name, box.top - card.top, box.height]))(
            document.querySelector('{at(1, ".card-body")}').getBoundingClientRect(),
            document.querySelector('{at(1, ".card-foot")}').getBoundingClientRect().top)"""
    )


def covered(page):
    """Whether the question runs under the ways out."""
    return page.run(
        f"""(([words, ...ways]) => ways.some((way) => way.left < words.right && words.left < way.right
             && way.top < words.bottom && words.top < way.bottom))(
            (range => (range.selectNodeContents(document.querySelector('{at(1, ".question")}')),
              [range, ...document.querySelectorAll('{at(1, ".ways-out .button")}')]))(document.createRange())
            .map((one) => one.getBoundingClientRect()))"""
    )


def test_every_way_to_say_where_it_is_is_in_sight(page):
    ways = (".card-body [data-does]", ".chip", ".find-field")
    for kind in ("point", "line"):
        page.run(f"document.querySelector('{at(1, f'input[value={kind}]')}').click() ?? 0")
        page.wait_for(f"document.querySelector('{at(1, f'input[value={kind}]')}').checked")
        assert hidden(page, *ways) == []
        assert not covered(page)
    assert page.run(f"document.querySelectorAll('{at(1, '.card [data-does]')}').length") > 12


def test_topics_words_photo_and_voice_are_in_sight_with_done(page):
    page.press(at(1, "[data-does=not-sure]"))
    page.wait_for(f"document.querySelector('{at(1, '[data-does=done]')}')")
    assert hidden(page, ".chip", "textarea", "[data-does=take-photo]", "[data-does=speak-up]") == []
    assert not covered(page)
    [words, photo] = [
        f"document.querySelector('{at(1, one)}').getBoundingClientRect()" for one in ("textarea", ".chip")
    ]
    assert page.run(f"{words}.top < {photo}.bottom"), "side by side"
