"""The counsellors' desk: what people of the advice team do in conversations."""
