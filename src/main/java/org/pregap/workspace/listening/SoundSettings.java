package org.pregap.workspace.listening;

import org.pregap.workspace.listening.Transport.Rolls;
import org.pregap.workspace.settings.Settings;

/** What is remembered of listening: the device, and the rolls. What cannot be read is as if it had never been set. */
record SoundSettings(Settings settings) {
    private static final String DEVICE = "sound.device";
    private static final String PRE = "sound.preRoll";
    private static final String POST = "sound.postRoll";
    private static final double LONGEST_SECONDS = 60;

    /** Empty for the system's default one. */
    String device() {
        return settings.get(DEVICE).orElse("");
    }

    void setDevice(String device) {
        settings.put(DEVICE, device);
    }

    Rolls rolls() {
        return new Rolls(seconds(PRE, Rolls.STANDARD.preSeconds()), seconds(POST, Rolls.STANDARD.postSeconds()));
    }

    /** @return as it was set: within 0 to 60 s */
    Rolls setRolls(Rolls rolls) {
        var set = new Rolls(bounded(rolls.preSeconds()), bounded(rolls.postSeconds()));
        settings.put(PRE, Double.toString(set.preSeconds()));
        settings.put(POST, Double.toString(set.postSeconds()));
        return set;
    }

    private double seconds(String name, double otherwise) {
        try {
            return settings.get(name)
                    .map(text -> bounded(Double.parseDouble(text)))
                    .orElse(otherwise);
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    private static double bounded(double seconds) {
        return seconds > 0 ? Math.min(LONGEST_SECONDS, seconds) : 0;
    }
}
