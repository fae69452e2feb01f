import pytest

from mapapp.domain.consent import USUAL_PURPOSES, checked_purposes, new_token, text_hash
from mapapp.domain.contact import Contact, checked
from mapapp.domain.refusal import Refusal


def test_an_address_or_a_number_is_enough():
    assert checked(Contact(email=" amina@example.org ")) == Contact(email="amina@example.org")
    assert checked(Contact(name="Ámina", phone="07700 900123")).phone == "07700 900123"


@pytest.mark.parametrize(
    ("contact", "code", "field"),
    [
        (Contact(name="Amina"), "contact-empty", "email"),
        (Contact(email="amina at example"), "contact-email", "email"),
        (Contact(phone="soon"), "contact-phone", "phone"),
        (Contact(email="a" * 300), "text-too-long", "email"),
    ],
)
def test_a_slip_is_named_without_quoting_it(contact, code, field):
    with pytest.raises(Refusal) as refused:
        checked(contact)
    assert (refused.value.code, refused.value.field) == (code, field)
    assert not {contact.name, contact.email, contact.phone} & set(map(str, refused.value.details.values()))


def test_purposes_are_kept_as_ticked_and_in_the_order_offered():
    assert checked_purposes(["help", "keep_in_touch"], USUAL_PURPOSES) == ("keep_in_touch", "help")


@pytest.mark.parametrize("ticked", [[], ["advertising"], ["help", "advertising"]])
def test_nothing_is_agreed_to_that_was_not_ticked_or_not_offered(ticked):
    with pytest.raises(Refusal, match="contact-without-purpose"):
        checked_purposes(ticked, USUAL_PURPOSES)


def test_a_token_tells_nothing():
    assert len({new_token() for _ in range(100)}) == 100


def test_the_hash_notices_every_letter():
    assert text_hash("We may write to you.") != text_hash("We may write to you")
