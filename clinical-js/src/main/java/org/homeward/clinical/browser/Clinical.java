package org.homeward.clinical.browser;

import org.teavm.jso.JSExport;

/** What a page with a form may ask: observations/clinical.js. */
public final class Clinical {

    private Clinical() {}

    /**
     * The score of a set as it stands, and what is to be said of its readings, as the text of a JSON object.
     *
     * @param signs what was typed: rr, spo2, oxygen, sbp, dbp, pulse, acvpu and temp, in this order
     * @param last the same of the person's last set; empty texts where nothing is known
     * @param scale the person's SpO2 scale, "1" or "2"
     */
    @JSExport
    public static String score(String[] signs, String[] last, String scale) {
        return Json.of(ScoredSet.of(TypedSet.of(signs), TypedSet.of(last), scale));
    }

    /**
     * What is to be said of what was typed beside a set: advice and findings, as the text of a JSON object.
     *
     * @param texts o2_flow, weight and glucose, in this order
     */
    @JSExport
    public static String beside(String[] texts) {
        return Json.of(TypedBeside.of(texts[0], texts[1], texts[2]).told());
    }
}
