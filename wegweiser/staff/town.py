"""The town's own sign-in: OpenID Connect, authorization code with PKCE, by Authlib.

The provider says who somebody is, and asks for its own second factor; what they may do here is a
matter of their account, which an admin makes beforehand. An account is tied to the provider's
subject at its first sign-in, by its name, and by nothing but the subject from then on.
"""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import asdict, dataclass
from typing import Any

import httpx
from authlib.common.errors import AuthlibBaseError
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import (
    parse_authorization_code_response,
    prepare_grant_uri,
    prepare_token_request,
)
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
"""Signatures by the provider's own key; a shared secret signs nothing here."""
SCOPE = "openid profile email"
WITHIN = 10.0
LEEWAY = 60
KEYS_FOR = 600.0
"""Seconds after which the provider's addresses and keys are read anew."""


class TownSignInError(Exception):
    """`code` is stable: unreachable, refused, forged (an answer that does not fit its question)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Provider:
    """The town's sign-in as the operator set it."""

    issuer: str
    client_id: str
    client_secret: str | None
    name_claim: str
    """What of the answer is the name of an account here."""


@dataclass(frozen=True)
class Question:
    """What belongs to one sign-in and must come back with it; kept sealed in the browser."""

    state: str
    nonce: str
    verifier: str
    begun: float
    """Seconds since the epoch."""

    def as_bytes(self) -> bytes:
        """For sealing."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def of(cls, opened: bytes) -> Question:
        """From what was sealed."""
        return cls(**json.loads(opened))


@dataclass(frozen=True)
class Person:
    """Who the provider says it is."""

    subject: str
    name: str | None


class TownSignIn:
    """Asks the provider and judges its answers. Raises `TownSignInError`."""

    def __init__(self, provider: Provider, back: str) -> None:
        """`back` is the address to which the provider sends people back."""
        self._provider = provider
        self._back = back
        self._found: tuple[float, dict[str, Any], KeySet] | None = None

    async def begin(self, now: float) -> tuple[str, Question]:
        """Where to send the browser, and what to keep until it is back."""
        addresses, _ = await self._discovered()
        question = Question(
            state=secrets.token_urlsafe(24),
            nonce=secrets.token_urlsafe(24),
            verifier=secrets.token_urlsafe(48),
            begun=now,
        )
        target = prepare_grant_uri(
            addresses["authorization_endpoint"],
            self._provider.client_id,
            "code",
            redirect_uri=self._back,
            scope=SCOPE,
            state=question.state,
            nonce=question.nonce,
            code_challenge=create_s256_code_challenge(question.verifier),
            code_challenge_method="S256",
        )
        return str(target), question

    async def finish(self, question: Question, answer: str) -> Person:
        """Who came back; `answer` is the whole address they came back to."""
        addresses, keys = await self._discovered()
        try:
            code = parse_authorization_code_response(answer, question.state)["code"]
        except AuthlibBaseError as error:
            raise TownSignInError("refused") from error
        token = await self._exchanged(addresses["token_endpoint"], code, question.verifier)
        written = token.get("id_token")
        if not isinstance(written, str):
            raise TownSignInError("forged")
        return self._person(self._judged(written, keys, question))

    async def _exchanged(self, endpoint: str, code: str, verifier: str) -> dict[str, Any]:
        """What the provider gives for the code."""
        own = self._provider
        method = "client_secret_basic" if own.client_secret else "none"
        body = prepare_token_request(
            "authorization_code", redirect_uri=self._back, code=code, code_verifier=verifier
        )
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        address, headers, body = ClientAuth(own.client_id, own.client_secret, method).prepare(
            "POST", endpoint, headers, body
        )
        try:
            async with httpx.AsyncClient(timeout=WITHIN) as client:
                answered = await client.post(address, headers=headers, content=body)
            if answered.is_client_error:
                raise TownSignInError("refused")
            token = answered.raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise TownSignInError("unreachable") from error
        return token if isinstance(token, dict) else {}

    def _judged(self, written: str, keys: KeySet, question: Question) -> dict[str, Any]:
        """The claims, if they are the provider's, for us, for this sign-in, and of now."""
        registry = jwt.JWTClaimsRegistry(
            leeway=LEEWAY,
            iss={"essential": True, "value": self._provider.issuer},
            aud={"essential": True, "value": self._provider.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": question.nonce},
        )
        try:
            token = jwt.decode(written, keys, algorithms=ALGORITHMS)
            registry.validate(token.claims)
        except (JoseError, ValueError) as error:
            raise TownSignInError("forged") from error
        return dict(token.claims)

    def _person(self, claims: dict[str, Any]) -> Person:
        name = claims.get(self._provider.name_claim)
        # An address that nobody verified may be anybody's.
        if self._provider.name_claim == "email" and claims.get("email_verified") is not True:
            name = None
        return Person(str(claims["sub"]), name if isinstance(name, str) else None)

    async def _discovered(self) -> tuple[dict[str, Any], KeySet]:
        if self._found is not None and time.monotonic() - self._found[0] < KEYS_FOR:
            return self._found[1], self._found[2]
        where = self._provider.issuer.rstrip("/") + "/.well-known/openid-configuration"
        try:
            async with httpx.AsyncClient(timeout=WITHIN) as client:
                addresses = (await client.get(where)).raise_for_status().json()
                # Else one provider could answer in the name of another.
                if addresses["issuer"] != self._provider.issuer:
                    raise TownSignInError("forged")
                answered = (await client.get(addresses["jwks_uri"])).raise_for_status()
            keys = KeySet.import_key_set(answered.json())
        except (httpx.HTTPError, ValueError, KeyError, JoseError) as error:
            raise TownSignInError("unreachable") from error
        self._found = (time.monotonic(), addresses, keys)
        return addresses, keys
