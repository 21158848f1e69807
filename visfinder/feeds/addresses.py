"""Which addresses a dropped link may lead to: public ones, never this machine or its network.

A web page can hand over a link whose name resolves to 127.0.0.1 or to a router.  `is_global` of the
standard library is not enough: it calls NAT64 and 6to4 forms of private addresses global on some
versions of Python, and multicast too.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final

_NAT64: Final = IPv6Network("64:ff9b::/96")
# 192.0.0.0/24 is for protocols, not hosts; some Pythons call parts of it global (CVE-2024-4032).
_PROTOCOL_ASSIGNMENTS: Final = IPv4Network("192.0.0.0/24")


def is_public(address: str) -> bool:
    """Tell whether an IP address, as text, is one of the public internet's."""
    try:
        ip = _unwrapped(ip_address(address))  # one with a zone, fe80::1%eth0, is local anyway
    except ValueError:
        return False
    if isinstance(ip, IPv4Address) and ip in _PROTOCOL_ASSIGNMENTS:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that an IPv6 one leads to: NAT64, mapped, 6to4."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip
