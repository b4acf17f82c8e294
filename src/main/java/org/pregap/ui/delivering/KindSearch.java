package org.pregap.ui.delivering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.workspace.encoding.TrackKinds;
import org.pregap.workspace.encoding.TrackKinds.TrackKind;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;

/** Which kinds of track files cannot be had here, looked for once, in the background: another program encodes some. */
final class KindSearch {
    private final Jobs jobs;
    private final String name;
    private Map<Kind, String> missing = Map.of();
    private boolean begun;

    /** @param name of the work, for people */
    KindSearch(Jobs jobs, String name) {
        this.jobs = jobs;
        this.name = name;
    }

    /** Why each of them cannot be had; none before it was looked. */
    Map<Kind, String> missing() {
        return missing;
    }

    /** @param told when something is missing */
    void begin(Runnable told) {
        if (begun) {
            return;
        }
        begun = true;
        jobs.runQuietly(name, job -> TrackKinds.all(System.getenv(), job), outcome -> {
            if (outcome instanceof Outcome.Done<List<TrackKind>> done) {
                missing = missing(done.result());
                told.run();
            }
        });
    }

    private static Map<Kind, String> missing(List<TrackKind> kinds) {
        Map<Kind, String> missing = new EnumMap<>(Kind.class);
        for (TrackKind found : kinds) {
            Kind.of(found.id()).ifPresent(kind -> found.missing().ifPresent(why -> missing.put(kind, why)));
        }
        return missing;
    }
}
