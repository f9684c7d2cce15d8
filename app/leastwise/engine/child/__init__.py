"""The process that holds a model: the only place that imports llama_cpp."""
