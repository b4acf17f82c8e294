package org.pregap.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Dither;
import org.pregap.model.Ean;
import org.pregap.model.Genre;
import org.pregap.model.Language;
import org.pregap.model.Mastering;
import org.pregap.model.Opening;
import org.pregap.model.Release;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/**
 * Albums at random that use every feature of the model.
 *
 * <p>{@link #any} gives whatever the model allows: 0 to 12 tracks, sources of mixed rates, texts in any script, joins
 * that do not fit. {@link #forDisc} gives albums that break no rule of the disc: 44.1 kHz throughout, 1 to 12 tracks of
 * 10 to 30 s and at least 4 s between marks, joins and index points that fit their tracks, texts in the character sets
 * of CD-Text and few enough for its 255 packs.
 */
public final class RandomAlbums {
    private static final int[] SOURCE_RATES_HZ = {8_000, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000};
    /** The album files of the tests lie in the second of these. */
    private static final String[] FOLDERS = {
        "/home/müller/albums/audio/", "/home/müller/albums/", "/home/müller/masters/", "/home/elsewhere/", "/録音/", "D:/"
    };

    private RandomAlbums() {}

    public static Album any(SplittableRandom random) {
        SampleRate rate = SampleRate.ALBUM_RATES.get(random.nextInt(SampleRate.ALBUM_RATES.size()));
        return new Generator(random, rate, false).album(random.nextInt(13));
    }

    public static Album forDisc(SplittableRandom random) {
        return new Generator(random, SampleRate.CD, true).album(1 + random.nextInt(12));
    }

    /** The parts of one album, all of which draw on the same few sources. */
    private static final class Generator {
        private final SplittableRandom random;
        private final SampleRate rate;
        private final boolean forDisc;
        private final RandomTracks tracks;
        private final RandomTexts texts;

        Generator(SplittableRandom random, SampleRate rate, boolean forDisc) {
            this.random = random;
            this.rate = rate;
            this.forDisc = forDisc;
            List<Source> sources = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(this::source)
                    .toList();
            List<Language> languages = RandomTexts.languages(random, forDisc);
            this.texts = new RandomTexts(random, languages, forDisc);
            this.tracks = new RandomTracks(random, rate, forDisc, sources, texts);
        }

        Album album(int trackCount) {
            List<Track> list = new ArrayList<>();
            for (int i = 0; i < trackCount; i++) {
                list.add(tracks.next(list));
            }
            return new Album(
                    texts.languages(),
                    texts.next(),
                    release(),
                    rate,
                    opening(),
                    list,
                    random.nextBoolean() ? CdFrames.ZERO : new CdFrames(random.nextInt(300)),
                    tracks.gain(),
                    mastering());
        }

        private Source source(int number) {
            int hz = forDisc ? rate.hz() : SOURCE_RATES_HZ[random.nextInt(SOURCE_RATES_HZ.length)];
            boolean floating = random.nextInt(5) == 0;
            int bits = floating ? 32 << random.nextInt(2) : 16 + 8 * random.nextInt(3);
            int effectiveBits = floating ? (random.nextBoolean() ? 64 : 16) : bits - random.nextInt(9);
            var format = new SourceFormat(new SampleRate(hz), 1 + random.nextInt(2), bits, floating);
            String path = FOLDERS[random.nextInt(FOLDERS.length)] + number + " = [~].wav";
            long lengthSamples = hz * 30L + random.nextInt(hz * 10);
            Optional<Coding> coding = random.nextInt(6) == 0
                    ? Optional.of(new Coding(random.nextBoolean() ? "MP3" : "ALAC", random.nextBoolean()))
                    : Optional.empty();
            return new Source(path, digest(), format, effectiveBits, lengthSamples, coding);
        }

        private String digest() {
            var digest = new StringBuilder();
            while (digest.length() < 64) {
                digest.append(Integer.toHexString(random.nextInt(16)));
            }
            return digest.toString();
        }

        private Release release() {
            return new Release(
                    random.nextBoolean() ? Optional.of(ean()) : Optional.empty(),
                    random.nextBoolean() ? "MASTER-" + random.nextInt(1000) : "",
                    random.nextBoolean() ? "CAT 0" + random.nextInt(1000) : "",
                    random.nextBoolean() ? "Label & Söhne" : "",
                    random.nextBoolean()
                            ? Optional.of(LocalDate.ofEpochDay(4_000 + random.nextInt(20_000)))
                            : Optional.empty(),
                    random.nextBoolean() ? "\u2117 2026 Müller" : "",
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(FOLDERS[random.nextInt(FOLDERS.length)] + "cover [~].jpg"),
                    random.nextBoolean() ? "two lines:\n\t\"quoted\" \\ and all\u0001" : "",
                    random.nextBoolean() ? DiscText.NONE : discText());
        }

        private static final List<Characters> CHARACTERS = List.of(Characters.values());

        private DiscText discText() {
            Map<Language, Characters> characters = new EnumMap<>(Language.class);
            for (Language language : forDisc ? List.<Language>of() : texts.languages()) {
                if (random.nextBoolean()) {
                    characters.put(language, CHARACTERS.get(random.nextInt(CHARACTERS.size())));
                }
            }
            return new DiscText(
                    random.nextBoolean() ? Optional.empty() : Optional.of(random.nextBoolean() ? "" : "ID/Label/2026"),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(new Genre(random.nextInt(0x10000), random.nextBoolean() ? "" : "Cool Jazz")),
                    random.nextBoolean() ? "" : "Größe 7: closed",
                    characters);
        }

        private Mastering mastering() {
            Dither[] dithers = Dither.values();
            return new Mastering(
                    random.nextBoolean() ? "recommended" : "cue2ddp",
                    random.nextBoolean() ? Dither.TPDF : dithers[random.nextInt(dithers.length)]);
        }

        private Ean ean() {
            String first = Long.toString(1_000_000_000_000L + random.nextLong(1_000_000_000_000L))
                    .substring(1);
            int sum = 0;
            for (int i = 0; i < 12; i++) {
                sum += (first.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            return new Ean(first + (10 - sum % 10) % 10);
        }

        private Opening opening() {
            var pause = new CdFrames(150 + (random.nextBoolean() ? 0 : random.nextInt(600)));
            List<Clip> hidden = new ArrayList<>();
            for (int i = random.nextInt(6) - 3; i > 0; i--) {
                hidden.add(tracks.clip(tracks.endOf(hidden), 1 + random.nextInt(5)));
            }
            return new Opening(forDisc || random.nextInt(8) > 0 ? pause : new CdFrames(random.nextInt(150)), hidden);
        }
    }
}
