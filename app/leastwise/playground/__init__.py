"""The Playground: one prompt to several models at once, conversations, what is kept of them."""
