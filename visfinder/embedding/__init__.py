"""The network and its two run-times; the only package that knows torch and onnxruntime."""
