package org.homeward.programme.journey;

/** What can happen to a case in a state, what has to be true for it, and who does it. */
public record Move(String machine, String from, String event, String to, String words, String guard, String actor) {
    /** The program checks it against the chain, whoever asks. */
    public boolean asksChain() {
        return event.equals("prerequisites_met") || event.equals("gate_pass");
    }
}
