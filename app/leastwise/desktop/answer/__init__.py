"""The widgets that show one answer of a model, whatever stands in it."""
