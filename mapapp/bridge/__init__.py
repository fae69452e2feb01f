"""Where Python and the page agree: typed messages, strict decoding, and the presenter that answers them. No Qt."""
