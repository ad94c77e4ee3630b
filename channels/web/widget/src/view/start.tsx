/** Below the languages, and on top of a conversation: whose it is, what happens with data, what one can ask. */
import type { About } from "../about";
import type { Conversation } from "../conversation";
import { Link } from "../content/blocks";

interface Properties {
  conversation: Conversation;
  about: About | null;
  /** Questions to begin with, while nothing has been said. */
  examples: boolean;
}

export function Start({ conversation, about, examples }: Properties) {
  if (!about) return null;
  const { language, server, forgetful } = conversation;
  const { labels } = about;
  const questions = [...(about.appointment ? [about.appointment] : []), ...about.examples];
  return (
    <div class="welcome">
      {examples && <p>{labels.examples}</p>}
      {examples && questions.map((question) => (
        <button key={question} type="button" data-testid="example" onClick={() => conversation.say(question)}>
          {question}
        </button>
      ))}
      <div class="intro" data-testid="about">
        {about.office && <p>{about.office}</p>}
        <p>{about.operator}</p>
        <p>{about.data}</p>
        {forgetful && <p>{labels.notKept}</p>}
        <p>
          <Link href={`/privacy/${language}`} base={server}>{labels.privacy}</Link>{" "}
          <Link href={`/accessibility/${language}`} base={server}>{labels.accessibility}</Link>
        </p>
      </div>
    </div>
  );
}
