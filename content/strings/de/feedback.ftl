# „Hat das geholfen?“ nach einer Antwort.

feedback-question = Hat das geholfen?
choice-feedback-yes = Ja
choice-feedback-no = Nein
choice-feedback-words = Sagen, was gefehlt hat
choice-feedback-skip = Lieber nicht
feedback-thanks = Danke, das freut mich.
feedback-sorry = Danke für Ihre ehrliche Antwort. Sie können schreiben, was gefehlt hat, es einfacher lesen oder mit einem Menschen sprechen.
feedback-words = Was hat gefehlt? Bitte schreiben Sie es in ein oder zwei Sätzen, ohne Namen und Nummern. Möchten Sie nichts schreiben? Drücken Sie den Knopf.
feedback-noted = Danke. Ich habe es notiert. Die Menschen, die diese Antworten schreiben, lesen es. Was möchten Sie noch wissen?
