"""Safe decoding, fitting, colour; the only package that knows Pillow."""
