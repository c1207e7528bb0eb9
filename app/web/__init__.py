"""HTTP: controllers, problem documents, the OpenAPI document."""
