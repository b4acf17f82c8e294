package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileDigest;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;

/**
 * Whether the files on disk are the ones the album was made with, by their digests.
 *
 * @param states one per source, in the album's order
 */
public record SourceProof(List<State> states) {
    /**
     * One source.
     *
     * @param foundSha256 the digest of the file as it is now; empty if it is not there
     */
    public record State(Source source, Optional<String> foundSha256) {
        boolean isMissing() {
            return foundSha256.isEmpty();
        }

        boolean isChanged() {
            return foundSha256.isPresent() && !foundSha256.get().equals(source.sha256());
        }
    }

    public SourceProof {
        states = List.copyOf(states);
    }

    /** Reads every source to its end. */
    static SourceProof of(Album album, Job job) throws IOException {
        List<Source> sources = album.sources();
        List<State> states = new ArrayList<>();
        OrderedWork.run(job, sources.size(), () -> new Digester(sources, job), state -> {
            states.add(state);
            job.progress().at("Checking sources", states.size(), sources.size());
        });
        return new SourceProof(states);
    }

    /**
     * What to say where sound is measured that is not the sound that was taken in. Reads every source to its end.
     *
     * @return a sentence for each source that changed
     */
    public static List<String> remarksOnChanges(Album album, Job job) throws IOException {
        return of(album, job).changed().stream()
                .map(source ->
                        source.fileName() + " is not the file that was taken in; what is measured is the file as it"
                                + " is now, and a delivery refuses it until the change is accepted")
                .toList();
    }

    /** Only looks whether the files are there. */
    static SourceProof ofPresence(Album album) {
        return new SourceProof(album.sources().stream()
                .map(source -> new State(
                        source,
                        Files.isRegularFile(Path.of(source.path())) ? Optional.of(source.sha256()) : Optional.empty()))
                .toList());
    }

    /** Whether every file is there, and is the one that was taken in. */
    boolean isOfAlbum() {
        return states.stream().noneMatch(state -> state.isMissing() || state.isChanged());
    }

    List<Source> changed() {
        return states.stream().filter(State::isChanged).map(State::source).toList();
    }

    /** @param changesAccepted whether changed files are no fault */
    List<Finding> findings(Album album, boolean changesAccepted) {
        List<Finding> found = new ArrayList<>();
        for (State state : states) {
            if (state.isMissing()) {
                found.add(finding(
                        Rule.SOURCE_MISSING,
                        album,
                        state.source(),
                        "there is no file " + state.source().path()));
            } else if (state.isChanged() && !changesAccepted) {
                found.add(finding(
                        Rule.SOURCE_CHANGED,
                        album,
                        state.source(),
                        state.source().path() + " has another SHA-256 than when it was taken in"));
            }
        }
        return found;
    }

    private static Finding finding(Rule rule, Album album, Source source, String message) {
        List<Integer> all = album.tracksWith(source);
        return all.stream()
                .filter(number -> number > 0)
                .findFirst()
                .map(first -> Finding.ofTrack(rule, first, message))
                .orElseGet(() -> Finding.ofAlbum(rule, message))
                .alsoOf(all);
    }

    /** Digests the sources by their numbers. */
    private record Digester(List<Source> sources, Job job) implements OrderedWork.Producer<State> {
        @Override
        public State produce(long number) throws IOException {
            Source source = sources.get((int) number);
            Path file = Path.of(source.path());
            if (!Files.isRegularFile(file)) {
                return new State(source, Optional.empty());
            }
            return new State(source, Optional.of(FileDigest.sha256(file, read -> job.check())));
        }

        @Override
        public void close() {}
    }
}
