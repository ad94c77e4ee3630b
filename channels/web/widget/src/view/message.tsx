/** One message: who says it, what, its sources, and the choices it offers. */
import type { Conversation } from "../conversation";
import type { Language } from "../languages";
import type { Message as Content, Source } from "../protocol";
import { Answer } from "../content/answer";
import { Blocks, Link } from "../content/blocks";
import { Card } from "../content/card";
import { formatDate, formatNumber, formatTime, type Strings } from "../strings";
import type { Entry } from "../timeline";

interface Properties {
  entry: Entry;
  conversation: Conversation;
  strings: Strings;
  /** This message's choices can be pressed. */
  offering: boolean;
  onEdit: (text: string) => void;
}

export function authorName(author: Content["author"], strings: Strings): string {
  if (author === "person") return strings.you;
  if (author === "staff") return strings.staff;
  return author === "bot" ? strings.assistant : "Wegweiser";
}

export function Message({ entry, conversation, strings, offering, onEdit }: Properties) {
  const { message, delivery } = entry;
  const { language } = conversation;
  return (
    <li
      class={`message ${message.author}`}
      tabIndex={-1}
      data-testid="message"
      data-author={message.author}
      data-key={message.key ?? undefined}
      data-topic={message.topic ?? undefined}
      data-seq={message.seq || undefined}
      data-delivery={delivery}
    >
      <p class="author">
        {[authorName(message.author, strings), message.speaker].filter(Boolean).join(" · ")}{" "}
        <time dateTime={message.time}>{formatTime(message.time, language)}</time>
      </p>
      <div class="bubble" lang={message.language} dir={directionFor(entry)}>
        <Blocks blocks={message.blocks} base={conversation.server} />
        {message.sources && message.sources.length > 0 && (
          <Sources sources={message.sources} label={strings.sources ?? ""} language={language} base={conversation.server} />
        )}
        {message.card && <Card card={message.card} base={conversation.server} />}
      </div>
      {delivery === "pending" && !conversation.reachable && <p class="note">{strings.pending}</p>}
      {delivery === "refused" && (
        <div class="note refused" role="alert">
          <p dir="auto">{entry.refusal?.message || strings.refused}</p>
          <button type="button" onClick={() => onEdit(conversation.takeBack(entry))}>
            {strings.edit}
          </button>
        </div>
      )}
      {offering && <Answer entry={entry} conversation={conversation} strings={strings} />}
      {(offering || conversation.givenFeedback(entry)) && <Helpful entry={entry} conversation={conversation} />}
    </li>
  );
}

/** What is still on its way has only been written here: its own letters tell the direction. */
function directionFor(entry: Entry): "rtl" | "ltr" | "auto" {
  return entry.message.seq === 0 || entry.message.author === "person" ? "auto" : entry.message.direction;
}

/** "Did this help?": one quiet line, apart from what leads on. */
function Helpful({ entry, conversation }: { entry: Entry; conversation: Conversation }) {
  const { message } = entry;
  if (!message.feedback) return null;
  const given = conversation.givenFeedback(entry);
  return (
    <div
      class="helpful"
      role="group"
      aria-label={message.feedback.question}
      lang={message.language}
      dir={message.direction}
      data-testid="feedback"
    >
      <span aria-hidden="true">{message.feedback.question}</span>
      {message.feedback.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          data-testid="rate"
          aria-pressed={given === choice.id ? "true" : undefined}
          aria-disabled={given ? "true" : undefined}
          onClick={() => conversation.rate(entry, choice)}
        >
          {choice.title}
        </button>
      ))}
    </div>
  );
}

interface SourcesProperties {
  sources: Source[];
  label: string;
  language: Language;
  base: string;
}

function Sources({ sources, label, language, base }: SourcesProperties) {
  return (
    <details class="sources">
      <summary>
        {label} ({formatNumber(sources.length, language)})
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <Link href={source.url} base={base}>
              <bdi dir="auto">{source.title}</bdi>
            </Link>
            {source.date && (
              <>
                {" "}
                <bdi dir="ltr">{formatDate(source.date, language)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
