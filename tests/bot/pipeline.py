"""The graph components trained and run as Rasa trains and runs them.

As a script: trains on the lines {language, intent, text} of a JSON file and prints what it then
makes of the texts of another, as JSON.
"""

import json
import sys
import uuid
from pathlib import Path

from components.embedding import EmbeddingFeaturiser
from components.entities import EntityFinder
from components.intent_head import IntentHead
from components.language import LanguageIdentifier
from components.normalise import Normaliser
from components.reject import Reject
from components.surface import SurfaceFeaturiser
from components.tokenise import ScriptTokenizer
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

PIPELINE = [
    (LanguageIdentifier, {}),
    (Normaliser, {}),
    (ScriptTokenizer, {}),
    (EntityFinder, {}),
    (SurfaceFeaturiser, {}),
    (EmbeddingFeaturiser, {}),
    (IntentHead, {}),
    (Reject, {"threshold": 0.3}),
]
INTENTS = ["greet", "course_cost", "office_location", "work_permission", "out_of_scope"]
TRAINABLE = {LanguageIdentifier, SurfaceFeaturiser, EmbeddingFeaturiser, IntentHead}


def settings(component, config):
    """A component's defaults with `config` over them."""
    return {**component.get_default_config(), **config}


def run(components, text, **metadata):
    """The message after all components."""
    messages = [Message(data={"text": text, "metadata": metadata})]
    for component in components:
        messages = component.process(messages)
    return messages[0]


def train(examples, folder):
    """The pipeline of (language, intent, text) triples: as trained, and as loaded from `folder`."""
    data = TrainingData(
        [
            Message.build(text, intent, intent_metadata={"language": language})
            for language, intent, text in examples
        ]
    )
    (folder / "model").mkdir()
    storage = LocalModelStorage.create(folder / "model")
    context = ExecutionContext(GraphSchema({}), uuid.uuid4().hex)
    fresh, loaded = [], []
    for component, given in PIPELINE:
        config = given
        if component is EmbeddingFeaturiser:
            config = {**given, "remembered": str(folder / "vectors.npz")}
        arguments = (settings(component, config), storage, Resource(component.__name__), context)
        instance = component.create(*arguments)
        if component in TRAINABLE:
            instance.train(data)
        if hasattr(instance, "process_training_data") and component is not IntentHead:
            data = instance.process_training_data(data)
        fresh.append(instance)
        loaded.append(
            component.load(*arguments) if component in TRAINABLE else component.create(*arguments)
        )
    return fresh, loaded


if __name__ == "__main__":
    lines, questions, folder = (Path(each) for each in sys.argv[1:])
    _, components = train(json.loads(lines.read_text(encoding="utf-8")), folder)
    said = [run(components, text) for text in json.loads(questions.read_text(encoding="utf-8"))]
    print(json.dumps([message.as_dict(only_output_properties=True) for message in said]))
