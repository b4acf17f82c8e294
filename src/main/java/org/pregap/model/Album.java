package org.pregap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/**
 * An album: what is on it, in which order and how it is joined.
 *
 * @param languages the languages its texts are written in, 1 to 8, the main one first
 * @param texts the texts of the album as a whole
 * @param release codes and notes of the release
 * @param rate the album clock's rate, one of {@link SampleRate#ALBUM_RATES}
 * @param opening what comes before INDEX 01 of track 1
 * @param tracks in playing order; any number while it is being made, 1 to 99 on a disc
 * @param tail silence between the end of the last track and the lead-out
 * @param gain of everything on the album
 * @param mastering how masters are written
 */
public record Album(
        List<Language> languages,
        Texts texts,
        Release release,
        SampleRate rate,
        Opening opening,
        List<Track> tracks,
        CdFrames tail,
        Gain gain,
        Mastering mastering) {

    public static final int MOST_LANGUAGES = 8;

    public Album {
        languages = List.copyOf(languages);
        tracks = List.copyOf(tracks);
        if (languages.isEmpty() || languages.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException("an album has 1 to 8 languages, not " + languages.size());
        }
        if (languages.stream().distinct().count() != languages.size()) {
            throw new IllegalArgumentException("a language is named twice");
        }
        if (!rate.isAlbumRate()) {
            throw new IllegalArgumentException(
                    "an album cannot have " + rate + "; it can have 44.1, 48, 88.2, 96, 176.4 or 192 kHz");
        }
        Bounds.require("the tail", tail);
    }

    /** An album without tracks, in English. */
    public static Album empty(SampleRate rate) {
        return new Album(
                List.of(Language.ENGLISH),
                Texts.NONE,
                Release.NONE,
                rate,
                Opening.STANDARD,
                List.of(),
                CdFrames.ZERO,
                Gain.UNITY,
                Mastering.STANDARD);
    }

    public Language mainLanguage() {
        return languages.get(0);
    }

    /** A text of the album in its main language; empty if there is none. */
    public String text(TextField field) {
        return texts.get(mainLanguage(), field);
    }

    public Album withLanguages(List<Language> newLanguages) {
        return new Album(newLanguages, texts, release, rate, opening, tracks, tail, gain, mastering);
    }

    public Album withTexts(Texts newTexts) {
        return new Album(languages, newTexts, release, rate, opening, tracks, tail, gain, mastering);
    }

    public Album withRelease(Release newRelease) {
        return new Album(languages, texts, newRelease, rate, opening, tracks, tail, gain, mastering);
    }

    public Album withRate(SampleRate newRate) {
        return new Album(languages, texts, release, newRate, opening, tracks, tail, gain, mastering);
    }

    public Album withOpening(Opening newOpening) {
        return new Album(languages, texts, release, rate, newOpening, tracks, tail, gain, mastering);
    }

    public Album withTracks(List<Track> newTracks) {
        return new Album(languages, texts, release, rate, opening, newTracks, tail, gain, mastering);
    }

    public Album withTail(CdFrames newTail) {
        return new Album(languages, texts, release, rate, opening, tracks, newTail, gain, mastering);
    }

    public Album withGain(Gain newGain) {
        return new Album(languages, texts, release, rate, opening, tracks, tail, newGain, mastering);
    }

    public Album withMastering(Mastering newMastering) {
        return new Album(languages, texts, release, rate, opening, tracks, tail, gain, newMastering);
    }

    /** @param number the track's number, 1 and up */
    public Track track(int number) {
        return tracks.get(number - 1);
    }

    /** @param number the number of the track to change, 1 and up */
    public Album withTrack(int number, UnaryOperator<Track> change) {
        List<Track> changed = new ArrayList<>(tracks);
        changed.set(number - 1, change.apply(track(number)));
        return withTracks(changed);
    }

    /** Moving a track is moving it in a list: every join stays with the track it leads into. Numbers from 1. */
    public Album withTrackMoved(int from, int to) {
        List<Track> reordered = new ArrayList<>(tracks);
        reordered.add(to - 1, reordered.remove(from - 1));
        return withTracks(reordered);
    }

    /** Every source file that any clip uses, each once, in order of first use. */
    public List<Source> sources() {
        List<Source> used = new ArrayList<>();
        opening.hidden().forEach(clip -> used.add(clip.source()));
        tracks.forEach(track -> track.clips().forEach(clip -> used.add(clip.source())));
        return used.stream().distinct().toList();
    }

    /** The numbers of the tracks with a clip of this source, in order; 0 for hidden audio. */
    public List<Integer> tracksWith(Source source) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number <= tracks.size(); number++) {
            List<Clip> clips = number == 0 ? opening.hidden() : track(number).clips();
            if (clips.stream().anyMatch(clip -> clip.source().equals(source))) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The album with every source replaced by what the function makes of it. */
    public Album withSources(UnaryOperator<Source> change) {
        UnaryOperator<Clip> inClip = clip -> clip.withSource(change.apply(clip.source()));
        return withOpening(
                        opening.withHidden(opening.hidden().stream().map(inClip).toList()))
                .withTracks(tracks.stream()
                        .map(track -> track.withClips(
                                track.clips().stream().map(inClip).toList()))
                        .toList());
    }
}
