package org.pregap.workspace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pregap.analysis.Measurement;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.layout.FileCuts;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.workspace.loudness.MeasuredTrack;

/** Which gains are set. */
sealed interface MatchScope {
    /** What can be changed, as it stands. */
    List<MatchLevel> levels(Album album, Heard heard);

    /** The album with the gains of the steps. */
    Album with(Album album, List<MatchStep> steps);

    /** The numbers of all that sounds in what a number stands for. */
    Set<Integer> soundingIn(Album album, int number);

    /**
     * The gain of each track.
     *
     * @param tracks their numbers
     */
    record Tracks(MatchBy by, List<Integer> tracks) implements MatchScope {
        public Tracks {
            tracks = List.copyOf(tracks);
        }

        @Override
        public List<MatchLevel> levels(Album album, Heard heard) {
            List<MatchLevel> levels = new ArrayList<>();
            for (int number : tracks) {
                Measurement found = heard.measured().tracks().get(number - 1).measurement();
                levels.add(MatchLevel.of(
                        number,
                        album.track(number).gain(),
                        album.track(number).matchOffset(),
                        by.lufs(found),
                        heard.peakDbtp(number)));
            }
            return levels;
        }

        @Override
        public Set<Integer> soundingIn(Album album, int number) {
            DiscLayout layout = DiscLayout.of(album);
            Set<Integer> sounding = new TreeSet<>();
            for (FileCut cut : FileCuts.of(layout, Pauses.PREVIOUS, false)) {
                if (cut.track() == number) {
                    layout.clips().stream()
                            .filter(clip -> clip.start().isBefore(cut.end())
                                    && cut.start().isBefore(clip.end()))
                            .forEach(clip -> sounding.add(clip.track()));
                }
            }
            return sounding;
        }

        @Override
        public Album with(Album album, List<MatchStep> steps) {
            Album changed = album;
            for (MatchStep step : steps) {
                changed = changed.withTrack(step.level().number(), track -> track.withGain(step.gain()));
            }
            return changed;
        }
    }

    /** The gain of the album, which keeps the balance of its tracks. */
    record WholeAlbum(MatchBy by) implements MatchScope {
        @Override
        public List<MatchLevel> levels(Album album, Heard heard) {
            double lufs = by == MatchBy.INTEGRATED
                    ? heard.measured().album().integratedLufs()
                    : heard.measured().tracks().stream()
                            .map(MeasuredTrack::measurement)
                            .mapToDouble(by::lufs)
                            .max()
                            .orElse(Double.NEGATIVE_INFINITY);
            return List.of(MatchLevel.of(0, album.gain(), Gain.UNITY, lufs, heard.highestPeakDbtp()));
        }

        @Override
        public Set<Integer> soundingIn(Album album, int number) {
            return Set.of(number);
        }

        @Override
        public Album with(Album album, List<MatchStep> steps) {
            return album.withGain(steps.get(0).gain());
        }
    }
}
