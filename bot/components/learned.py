"""What the trainable components share: one learned part, kept in the component's folder of the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Generic, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

Part = TypeVar("Part")


class Learned(GraphComponent, Generic[Part]):
    """`part` is None until `train` has set it or `load` has read it."""

    def __init__(
        self,
        config: dict[str, Any],
        part: Part | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self.config = config
        self.part = part
        self._model_storage = model_storage
        self._resource = resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Learned[Part]:
        """A component that has learned nothing yet."""
        return cls(config, None, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Learned[Part]:
        """The component as `train` kept it."""
        with model_storage.read_from(resource) as folder:
            return cls(config, cls.read(folder), model_storage, resource)

    @staticmethod
    def read(folder: Path) -> Part:
        """Read the part from the component's folder; no pickle."""
        raise NotImplementedError

    @staticmethod
    def write(part: Part, folder: Path) -> None:
        """Write the part; what `read` understands."""
        raise NotImplementedError

    def keep(self, part: Part) -> Resource:
        """Go on with this part, and keep it in the model."""
        self.part = part
        with self._model_storage.write_to(self._resource) as folder:
            self.write(part, folder)
        return self._resource
