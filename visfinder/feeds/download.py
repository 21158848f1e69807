"""Fetching the one picture that the shopper dropped as a link; nothing else ever goes online.

    link --check--> host --resolve once--> public address --connect to it--> answer
      --redirect, at most five: checked again from the start--> bytes, counted

No cookies, no passwords, no proxies, no compression; ten seconds to connect, thirty in all.
"""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from visfinder.errors import LinkError
from visfinder.feeds.addresses import is_public

_PORTS: Final = {"http": 80, "https": 443}
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS: Final = 5
_CONNECT_S: Final = 10.0
_TOTAL_S: Final = 30.0
_CHUNK: Final = 64 * 2**10
_LONGEST_LINK: Final = 8000  # what servers accept
_HEADERS: Final = {
    "Accept": "image/*",
    "Accept-Encoding": "identity",
    "User-Agent": "visfinder",
    "Connection": "close",
}


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host, by the system's resolver."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect(address: str, port: int, timeout_s: float) -> socket.socket:
    """Open a connection to an IP address."""
    return socket.create_connection((address, port), timeout=timeout_s)


@dataclass(frozen=True, slots=True)
class Network:
    """What reaches the network; a test hands over its own.

    Attributes:
        resolve: (host, port) -> addresses.
        connect: (address, port, timeout in s) -> connected socket.
        total_s: seconds for the whole download, redirects included.
    """

    resolve: Callable[[str, int], list[str]] = resolve
    connect: Callable[[str, int, float], socket.socket] = connect
    total_s: float = _TOTAL_S


class _Link(NamedTuple):
    scheme: str
    host: str
    port: int
    target: str  # path and query, as they go over the wire


_SYSTEM: Final = Network()


def fetch(url: str, *, max_bytes: int = 50 * 2**20, network: Network = _SYSTEM) -> bytes:
    """Download what a link leads to.

    Args:
        url: http or https, on its usual port.
        max_bytes: refused above, whatever the server announced.
        network: how to reach it.

    Raises:
        LinkError: if the link is not allowed, does not answer in time, or answers with too much.
    """
    deadline = time.monotonic() + network.total_s
    for _ in range(_MOST_REDIRECTS + 1):
        link = _checked(url)
        try:
            with _answer(link, network, deadline) as answer:
                if answer.status not in _REDIRECTS:
                    return _body(answer, link, max_bytes)
                url = urljoin(url, answer.headers.get("Location", ""))
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise LinkError(_reason(link.host, error, deadline, network)) from error
    raise LinkError(
        f"{link.host} sends the link on more than {_MOST_REDIRECTS} times; save the photo"
    )


def _checked(url: str) -> _Link:
    """Take a link apart, if it is one that visfinder follows."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in url[:80])
    try:
        parts = urlsplit(url.strip())
        scheme, port = parts.scheme.lower(), parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:  # also UnicodeError, of a host that is no name
        raise LinkError(f"“{shown}” is not a link that can be followed") from None
    if scheme not in _PORTS or not host or len(url) > _LONGEST_LINK:
        raise LinkError(f"“{shown}” is not a link to the web; visfinder follows http and https")
    if parts.username is not None or parts.password is not None:
        raise LinkError(f"the link to {host} carries a name or password; visfinder sends none")
    if port not in (None, _PORTS[scheme]):
        raise LinkError(f"the link to {host} asks for port {port}; visfinder uses 80 and 443 only")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return _Link(scheme, host, _PORTS[scheme], f"{path}?{query}" if query else path)


@contextlib.contextmanager
def _answer(link: _Link, network: Network, deadline: float) -> Iterator[http.client.HTTPResponse]:
    """Ask for the link and give its answer; the connection is cut when the time is up."""
    raw = _connected(link, network, deadline)
    second_handle = raw.dup()  # TLS takes the first one over
    # A socket's timeout starts anew with every byte that drips in; this one does not.
    cut = threading.Timer(max(0.0, deadline - time.monotonic()), _shut, [second_handle])
    cut.daemon = True
    cut.start()
    asking = http.client.HTTPConnection(link.host, link.port)
    try:
        if link.scheme == "https":
            raw = ssl.create_default_context().wrap_socket(raw, server_hostname=link.host)
        asking.sock = raw
        host = f"[{link.host}]" if ":" in link.host else link.host
        asking.request("GET", link.target, headers={"Host": host, **_HEADERS})
        with asking.getresponse() as answer:
            yield answer
            if time.monotonic() >= deadline:  # what was cut off looks like an end
                raise TimeoutError
    finally:
        cut.cancel()
        asking.close()
        raw.close()
        second_handle.close()


def _connected(link: _Link, network: Network, deadline: float) -> socket.socket:
    """Resolve the host once and connect to exactly the address that was checked."""
    addresses = _resolved(link, network, deadline)
    if not addresses or not all(map(is_public, addresses)):
        raise LinkError(
            f"{link.host} is not on the public internet, and visfinder does not follow links into "
            "your own network; save the photo and open the file"
        )
    failure: OSError = TimeoutError()
    for address in addresses:
        left = deadline - time.monotonic()
        if left <= 0:
            break
        try:
            return network.connect(address, link.port, min(_CONNECT_S, left))
        except OSError as error:
            failure = error
    raise failure


def _resolved(link: _Link, network: Network, deadline: float) -> list[str]:
    """Resolve in a thread of its own: the system's resolver cannot be told how long to try."""
    found: list[str] = []
    failure: list[OSError | UnicodeError] = []

    def look_up() -> None:
        try:
            found.extend(network.resolve(link.host, link.port))
        except (OSError, UnicodeError) as error:
            failure.append(error)

    looking = threading.Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(min(_CONNECT_S, max(0.0, deadline - time.monotonic())))
    if looking.is_alive():
        raise TimeoutError
    if failure:
        raise LinkError(f"{link.host} cannot be found; check the link and your connection")
    return found


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _body(answer: http.client.HTTPResponse, link: _Link, max_bytes: int) -> bytes:
    """Read a good answer's bytes, never more than allowed."""
    if answer.status != http.client.OK:
        raise LinkError(
            f"{link.host} answered {answer.status} {answer.reason}"[:120] + "; check the link"
        )
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise LinkError(f"{link.host} answered in a packed form; save the photo and open the file")
    too_large = LinkError(
        f"{link.host} sends more than {max_bytes / 2**20:,.0f} MB, the most visfinder takes"
    )
    announced = answer.headers.get("Content-Length", "")
    if announced.isdecimal() and int(announced[:20]) > max_bytes:
        raise too_large
    body = bytearray()
    while chunk := answer.read(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise too_large
    if announced.isdecimal() and len(body) < int(announced[:20]):
        raise http.client.IncompleteRead(bytes(body))
    return bytes(body)


def _reason(host: str, error: Exception, deadline: float, network: Network) -> str:
    if isinstance(error, TimeoutError) or time.monotonic() >= deadline:
        return f"{host} did not answer within {network.total_s:.0f} seconds; try again later"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{host} cannot prove that it is {host}; save the photo and open the file"
    if isinstance(error, http.client.HTTPException | ssl.SSLError):
        return f"{host} broke off its answer; try again, or save the photo and open the file"
    return f"{host} cannot be reached; check your connection"
