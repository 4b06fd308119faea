"""Documents made from a case: choosing a kind, writing it with its page beside it, saving it as a PDF."""
