package org.homeward.observations.dispatch;

/** The ways into a GP record, with what is missing before each is more than a file. */
public enum Route {
    SECURE_MAIL(
            "secure mail", "Letter (PDF) for secure mail", "Your home's secure mail is not joined to Homeward yet."),
    FHIR("FHIR", "FHIR R4 (UK Core)", "No GP system takes it from Homeward yet."),
    MESH("MESH", "GP Connect envelope for MESH: not assured", "NHS England has not assured it. There is no mailbox."),
    TEXT("text", "Text for SystmOne or EMIS", "You paste it yourself."),
    CSV("CSV", "CSV for a spreadsheet", "You open it yourself.");

    private final String kept;
    private final String words;
    private final String missing;

    Route(String kept, String words, String missing) {
        this.kept = kept;
        this.words = words;
        this.missing = missing;
    }

    /** As the database keeps it. */
    String kept() {
        return kept;
    }

    public String words() {
        return words;
    }

    /** What is missing before it is connected. */
    public String missing() {
        return missing;
    }
}
