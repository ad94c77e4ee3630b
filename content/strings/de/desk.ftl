# Mit Menschen am Integration Point: Übernahme, Rückgabe, Öffnung.

handover-staff = Ein Mensch vom Integration Point hat Ihr Gespräch übernommen und schreibt Ihnen hier. Das Computerprogramm schreibt jetzt nichts.
handover-hours = Gerade ist niemand da. Wieder geöffnet ist am { $opens_day } um { $opens_time } Uhr; danach liest ein Mensch Ihre Nachricht. Sie können auch jetzt schon einen Termin buchen.
handover-returned = { $changed ->
    [confirmed] Sie sprechen wieder mit mir, dem Computerprogramm. Ihr Termin ist eingetragen.
    [cancelled] Sie sprechen wieder mit mir, dem Computerprogramm. Ihr Termin ist abgesagt.
   *[nothing] Sie sprechen wieder mit mir, dem Computerprogramm.
} { $goes_on ->
    [yes] Wir machen dort weiter, wo wir waren.
   *[no] Was möchten Sie wissen?
}
handover-closed = Dieses Gespräch ist beendet. Wenn Sie noch eine Frage haben, schreiben Sie einfach; dann antworte ich, das Computerprogramm.
speaker-staff = Integration Point
speaker-staff_language = Integration Point, auf { $language }
command-go_on = Weiter, wo wir waren
choice-command-go_on = Weiter
