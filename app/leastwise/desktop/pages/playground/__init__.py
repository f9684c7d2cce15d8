"""The Playground: prompts tried on several models beside one another."""
