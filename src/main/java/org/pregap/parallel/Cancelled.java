package org.pregap.parallel;

/** Ends work that was cancelled; nobody's fault, so nothing that handles errors may catch it. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("cancelled");
    }
}
