"""Contacts are sealed where they are given and opened only with a passphrase: a kiosk can write and cannot read.

The project's public key seals (X25519, XSalsa20-Poly1305: libsodium's sealed box). The secret key lies wrapped under
a key derived from the facilitator's passphrase (argon2id, RFC 9106); the recovery sheet holds it in plain letters.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

from mapapp.workspace.problems import Problem

FEWEST_LETTERS = 12
"""Of a passphrase."""
_GROUP = 4
_CHECK_LETTERS = 4
_BASE32_PAD = 8


@dataclass(frozen=True, slots=True)
class Keys:
    """What the private file keeps: enough to seal, and not enough to open.

    Attributes:
        public: the public key; wrapped: the secret key, encrypted under the passphrase.
        salt, operations, memory: of the derivation (memory in bytes), kept so that they may grow later.
    """

    public: bytes
    wrapped: bytes
    salt: bytes
    operations: int
    memory: int


def new_keys(passphrase: str) -> tuple[Keys, str]:
    """A pair of keys for a project, and the recovery code: the only way back when the passphrase is forgotten.

    Raises:
        Problem: the passphrase is too short.
    """
    from nacl import pwhash, secret, utils  # here and below: no window should wait for cryptography
    from nacl.public import PrivateKey

    if len(passphrase.strip()) < FEWEST_LETTERS:
        raise Problem("passphrase-short", least=FEWEST_LETTERS)
    pair = PrivateKey.generate()
    salt = utils.random(pwhash.argon2id.SALTBYTES)
    limits = pwhash.argon2id.OPSLIMIT_MODERATE, pwhash.argon2id.MEMLIMIT_MODERATE
    box = secret.SecretBox(_derived(passphrase, salt, *limits))
    keys = Keys(bytes(pair.public_key), bytes(box.encrypt(bytes(pair))), salt, *limits)
    return keys, recovery_code(bytes(pair))


def unlock(keys: Keys, passphrase: str) -> bytes:
    """The secret key. Takes most of a second and 256 MB, on purpose: away from the screen's thread.

    Raises:
        Problem: that is not the passphrase.
    """
    from nacl import secret
    from nacl.exceptions import CryptoError

    box = secret.SecretBox(_derived(passphrase, keys.salt, keys.operations, keys.memory))
    try:
        return box.decrypt(keys.wrapped)
    except CryptoError:
        raise Problem("passphrase-wrong") from None


def recover(keys: Keys, code: str) -> bytes:
    """The secret key from the recovery sheet, however it is spaced and cased.

    Raises:
        Problem: a slip in it, or the sheet of another project.
    """
    from nacl.public import PrivateKey

    letters = "".join(code.upper().replace("0", "O").replace("1", "I").replace("8", "B").split())
    body, check = letters[:-_CHECK_LETTERS], letters[-_CHECK_LETTERS:]
    try:
        key = base64.b32decode(body + "=" * (-len(body) % _BASE32_PAD))
    except ValueError:
        raise Problem("recovery-code-wrong") from None
    if _check(key) != check or bytes(PrivateKey(key).public_key) != keys.public:
        raise Problem("recovery-code-wrong")
    return key


def recovery_code(key: bytes) -> str:
    """The secret key in groups of four letters and digits (RFC 4648, base 32), the last of them a check."""
    letters = base64.b32encode(key).decode().rstrip("=") + _check(key)
    return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def seal(public: bytes, words: bytes) -> bytes:
    """Closed for everybody but the holder of the secret key, for whoever closed it too."""
    from nacl.public import PublicKey, SealedBox

    return bytes(SealedBox(PublicKey(public)).encrypt(words))


def open_sealed(key: bytes, sealed: bytes) -> bytes:
    """What was sealed.

    Raises:
        Problem: it was sealed for another key, or is damaged.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        return SealedBox(PrivateKey(key)).decrypt(sealed)
    except CryptoError:
        raise Problem("contact-not-opened") from None


def _derived(passphrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    from nacl import pwhash, secret

    return pwhash.argon2id.kdf(
        secret.SecretBox.KEY_SIZE, passphrase.strip().encode(), salt, opslimit=operations, memlimit=memory
    )


def _check(key: bytes) -> str:
    return base64.b32encode(hashlib.sha256(key).digest()).decode()[:_CHECK_LETTERS]
