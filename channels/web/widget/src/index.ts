import { defineElement } from "./element";

const script = document.currentScript as HTMLScriptElement | null;
defineElement(new URL(script?.src || location.href).origin);
