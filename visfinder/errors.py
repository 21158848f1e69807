"""What can go wrong, in three kinds.

    Cancelled                the shopper stopped it: silence
    VisfinderError
    ├── UserError            the shopper's to fix: shown as it stands
    │   ├── PhotoError       a photo that cannot be read
    │   ├── LinkError        a link that cannot be followed
    │   ├── CatalogError     a catalog source or name
    │   ├── ProductError     a product that is not there
    │   ├── ModelError       an encoder that cannot be added, used, removed or asked
    │   └── ProfileError     a taste file that cannot be read
    └── BrokenPartError      ours: a damaged weight file, a folder we cannot write
        ├── EncoderError
        └── StorageError

The message of a `UserError` names the thing, the limit and the way out.  Only `cli/` turns errors
into exit codes and only `gui/notify` into message bars.
"""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The work was stopped because the shopper asked for it."""


class VisfinderError(Exception):
    """Base of everything that visfinder raises on purpose."""


class UserError(VisfinderError):
    """Something that the shopper can put right; the message says how."""


class PhotoError(UserError):
    """A photo or picture that cannot be read, or is over a limit."""


class LinkError(UserError):
    """A link that cannot be followed, or that visfinder will not follow."""


class CatalogError(UserError):
    """A catalog source that cannot be read, or a catalog name that is not there."""


class ProductError(UserError):
    """A product id that no catalog holds, or that several do."""


class ModelError(UserError):
    """An encoder that cannot be added, used or removed, or does not know what it is asked."""


class ProfileError(UserError):
    """A taste file that cannot be imported or written."""


class BrokenPartError(VisfinderError):
    """A part of visfinder itself is missing or damaged; the message says which."""


class EncoderError(BrokenPartError):
    """The encoder's files are missing, damaged or do not belong together."""


class StorageError(BrokenPartError):
    """A database or folder of visfinder cannot be opened or written."""
