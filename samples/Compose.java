import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Plays samples/album.score and encodes it: {@code java samples/Compose.java [OUTDIR]}, from the root of the checkout,
 * by default into samples/audio, with the programs {@code flac} and {@code metaflac}. With {@code --digests} it writes
 * nothing and prints the MD5 of each file's PCM instead, as FLAC's STREAMINFO holds it.
 *
 * <p>The samples are the same on every machine: nothing reaches them but the four operations, square root, rounding
 * and {@code StrictMath}. This file is ASCII, because the launcher reads it in the machine's own encoding.
 */
public final class Compose {
    private static final Path SCORE = Path.of("samples/album.score");
    private static final double[] SINE = IntStream.range(0, 1024)
            .mapToDouble(i -> StrictMath.sin(StrictMath.PI * i / 512))
            .toArray();

    private Compose() {}

    public static void main(String[] arguments) throws InterruptedException, NoSuchAlgorithmException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean digestsOnly = words.remove("--digests");
        if (words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-"))) {
            System.err.println("usage: java samples/Compose.java [--digests] [OUTDIR]");
            System.exit(2);
        }
        Path folder = Path.of(words.isEmpty() ? "samples/audio" : words.get(0));
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        try {
            String[] score = Files.readString(SCORE)
                    .replaceAll("(?m)^#.*\n", "")
                    .replaceAll("\n +", " ") // an indented line goes on with the one before
                    .split("\n+piece *\\| *");
            for (String piece : Arrays.asList(score).subList(1, score.length)) {
                for (Track track : play(piece.split("\n+"))) {
                    byte[] pcm = track.pcm();
                    if (!digestsOnly) {
                        track.encode(folder, pcm, score[0].split(" *\\| *"));
                    }
                    System.out.println(HexFormat.of().formatHex(md5.digest(pcm)) + "  " + track.file());
                }
            }
        } catch (IOException e) {
            System.err.println(e.getMessage() + "\nThis needs " + SCORE + " and the programs flac and metaflac.");
            System.exit(4);
        }
    }

    /** Plays one piece. A file of it begins at the beat its line names, or with the piece, and ends with the next. */
    private static List<Track> play(String[] lines) {
        Stage stage = new Stage(numbers(lines[0], "[^0-9.-]+"));
        List<String[]> files = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            String[] cells = line.split(" *\\| *");
            if (cells[0].startsWith("file")) {
                files.add(cells);
            } else {
                Part.read(stage, cells[0].split(" +")).play(cells[1].split(" +"));
            }
        }
        double[][] sound = stage.mix();
        List<Track> tracks = new ArrayList<>();
        int to = sound[0].length;
        for (int i = files.size() - 1; i >= 0; i--) {
            String[] cells = files.get(i);
            int beat = cells[0].indexOf('@') + 1;
            int from = beat == 0 ? 0 : stage.sampleAt(Double.parseDouble(cells[0].substring(beat)));
            int bits = Integer.parseInt(cells[1].substring(0, 2));
            int channels = cells[1].endsWith("mono") ? 1 : 2;
            tracks.add(0, new Track(cells[2], cells[3], stage.rateHz, bits, channels, sound, from, to));
            to = from;
        }
        return tracks;
    }

    private static double[] numbers(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** One file: the samples [from, to) of a stereo recording, each within -1..+1. */
    record Track(String file, String title, int rateHz, int bits, int channels, double[][] sound, int from, int to) {
        /** Little-endian, interleaved. 16 bits get TPDF dither, keyed by place in the recording; silence gets none. */
        byte[] pcm() {
            byte[] bytes = new byte[(to - from) * channels * bits / 8];
            int at = 0;
            for (int i = from; i < to; i++) {
                for (int c = 0; c < channels; c++) {
                    double sample = channels == 2 ? sound[c][i] : (sound[0][i] + sound[1][i]) / 2;
                    double dither = bits > 16 || sample == 0 ? 0 : noise(4L * i + c) - noise(4L * i + c + 2);
                    int value = (int) StrictMath.rint(sample * (1 << (bits - 1)) + dither);
                    for (int shift = 0; shift < bits; shift += 8) {
                        bytes[at++] = (byte) (value >> shift);
                    }
                }
            }
            return bytes;
        }

        void encode(Path folder, byte[] pcm, String[] album) throws IOException, InterruptedException {
            String path = Files.createDirectories(folder).resolve(file).toString();
            List<String> flac = new ArrayList<>(List.of("flac", "-8", "--silent", "--force", "--force-raw-format"));
            flac.addAll(List.of("--endian=little", "--sign=signed", "--channels=" + channels, "--bps=" + bits));
            flac.addAll(List.of("--sample-rate=" + rateHz, "--input-size=" + pcm.length, "-o", path, "-"));
            run(flac, pcm);
            int number = Integer.parseInt(file.substring(0, 2)); // 0 is hidden and has no ISRC
            String tags = "ALBUM=" + album[1] + "\nARTIST=" + album[2] + "\nTITLE=" + title + "\nTRACKNUMBER=" + number
                    + (number == 0 ? "\n" : "\nISRC=AA6Q7" + (2_600_000 + number) + "\n");
            // Through a pipe: as arguments, accented letters would not survive every locale.
            List<String> metaflac = List.of("metaflac", "--no-utf8-convert", "--import-tags-from=-", path);
            run(metaflac, tags.getBytes(StandardCharsets.UTF_8));
        }

        private static void run(List<String> command, byte[] input) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream pipe = process.getOutputStream()) {
                pipe.write(input);
            }
            if (process.waitFor() != 0) {
                throw new IOException("Failed: " + String.join(" ", command));
            }
        }
    }

    /** Where a piece is played: collects the notes, then mixes their sound with that of a hall. */
    static final class Stage {
        private static final double[] ECHO_SECONDS = {0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0619, 0.0713, 0.0799};

        private final int rateHz;
        private final double[] figures;
        private final double beatSeconds;
        private final double[][] direct;
        private final double[] intoHall;

        /** In this order: rate in Hz, seconds, silent head, tempo, seconds of hall and fade, drive, peak in dBFS. */
        Stage(double[] figures) {
            this.figures = figures;
            rateHz = (int) figures[0];
            beatSeconds = 60 / figures[3];
            direct = new double[2][(int) StrictMath.rint(figures[0] * figures[1])];
            intoHall = new double[direct[0].length];
        }

        int sampleAt(double beat) {
            return (int) StrictMath.rint((figures[2] + beat * beatSeconds) * rateHz);
        }

        void play(Instrument instrument, Note note) {
            Tone tone = instrument.voice.of(note, rateHz);
            int start = sampleAt(note.beat()) + (int) (0.006 * rateHz * noise(note.seed())); // nobody is a clock
            int length = (int) ((note.heldSeconds() + instrument.ringSeconds) * rateHz);
            double[] factor = {Math.sqrt((1 - note.pan()) / 2), Math.sqrt((1 + note.pan()) / 2)};
            for (int i = 0; i < length && start + i < direct[0].length; i++) {
                double taper = rise(2 * (length - i) / (instrument.ringSeconds * rateHz));
                double sample = taper * note.loudness() * tone.at((double) i / rateHz);
                direct[0][start + i] += factor[0] * sample;
                direct[1][start + i] += factor[1] * sample;
                intoHall[start + i] += instrument.hallShare * sample;
            }
        }

        /** Direct sound and hall, gently saturated, brought to the peak, faded to silence 0.25 s before the end. */
        double[][] mix() {
            double[][] sound = hall(figures[4]);
            double highest = 0;
            for (int c = 0; c < 2; c++) {
                double slow = 0;
                for (int i = 0; i < sound[c].length; i++) {
                    slow += (sound[c][i] + direct[c][i] - slow) * 94 / rateHz; // what lies below 15 Hz is no music
                    sound[c][i] += direct[c][i] - slow;
                    highest = Math.max(highest, Math.abs(sound[c][i]));
                }
            }
            double drive = figures[6];
            double peak = StrictMath.pow(10, figures[7] / 20) * Math.sqrt(1 + drive * drive) / drive;
            for (double[] channel : sound) {
                for (int i = 0; i < channel.length; i++) {
                    double fade = rise(((double) (channel.length - i) / rateHz - 0.25) / figures[5]);
                    double driven = channel[i] / highest * drive;
                    channel[i] = fade * peak * driven / Math.sqrt(1 + driven * driven);
                }
            }
            return sound;
        }

        /** Eight echoes that feed each other, duller each time, and die away by 60 dB in the time given. */
        private double[][] hall(double seconds) {
            double[][] line = new double[ECHO_SECONDS.length][];
            Arrays.setAll(line, k -> new double[(int) (ECHO_SECONDS[k] * rateHz)]);
            double[] loss = new double[line.length];
            Arrays.setAll(loss, k -> StrictMath.pow(10, -3 * ECHO_SECONDS[k] / seconds));
            double[] dull = new double[line.length];
            double[][] sound = new double[2][direct[0].length];
            for (int i = 0; i < sound[0].length; i++) {
                double mean = 0;
                for (int k = 0; k < line.length; k++) {
                    dull[k] += (line[k][i % line[k].length] - dull[k]) * Math.min(1, 24_000.0 / rateHz);
                    mean += dull[k] * 2 / line.length;
                }
                for (int k = 0; k < line.length; k++) {
                    sound[k % 2][i] += (k / 2 % 2 == 0 ? 0.4 : -0.4) * dull[k];
                    line[k][i % line[k].length] = intoHall[i] + loss[k] * (dull[k] - mean);
                }
            }
            return sound;
        }
    }

    /** A player: instrument, loudness (from, to), place, first beat, and how chords are broken, if at all. */
    record Part(Stage stage, Instrument instrument, double[] loudness, double pan, double beat, String[] broken) {
        static Part read(Stage stage, String[] words) {
            Instrument instrument = Instrument.valueOf(words[0].toUpperCase(Locale.ROOT));
            double beat = Double.parseDouble(words[3].substring(1));
            String[] broken = words.length > 4 ? words[4].split("[:,]") : new String[0];
            return new Part(stage, instrument, numbers(words[1], ">"), Double.parseDouble(words[2]), beat, broken);
        }

        void play(String[] chords) {
            double now = beat;
            double beats = 1;
            for (int i = 0; i < chords.length; i++) {
                String[] halves = chords[i].split(":"); // without its own number of beats, as many as before
                beats = halves.length == 1 ? beats : Double.parseDouble(halves[1]);
                String[] names = halves[0].split("\\+");
                double step = broken.length == 0 ? beats : Double.parseDouble(broken[0]);
                for (int k = 0; k * step < beats; k++) {
                    double done = (i + k * step / beats) / chords.length;
                    double touch = loudness[0] * (1 - done) + loudness[loudness.length - 1] * done;
                    int tone = broken.length == 0 ? 0 : Integer.parseInt(broken[1 + k % (broken.length - 1)]);
                    for (String name : broken.length == 0 ? names : new String[] {names[tone]}) {
                        play(name, touch, now + k * step, broken.length == 0 ? step : 1.5 * step);
                    }
                }
                now += beats;
            }
        }

        private void play(String name, double touch, double at, double beats) {
            if (name.equals("-")) {
                return;
            }
            int white = new int[] {0, 2, -9, -7, -5, -4, -2}[name.charAt(0) - 'a'];
            int bent = name.charAt(1) == '#' ? 1 : name.charAt(1) == 'b' ? -1 : 0;
            int semitones = 12 * (name.charAt(name.length() - 1) - '4') + white + bent; // from the a of 440 Hz
            for (int desk = -instrument.desks / 2; desk <= instrument.desks / 2; desk++) {
                double hz = 440 * StrictMath.pow(2, (semitones + 0.05 * desk) / 12);
                double place = Math.max(-1, Math.min(1, pan + 0.8 * desk));
                long seed = ((StrictMath.round(at * 96) * 128 + 64 + semitones) * 8 + desk) << 20;
                double loud = touch * (0.88 + 0.24 * noise(seed + 1));
                stage.play(instrument, new Note(at, beats * stage.beatSeconds, hz, loud, place, seed));
            }
        }
    }

    /** What an instrument is asked to play. Pan -1 is left, +1 right; the seed makes it unlike its neighbours. */
    record Note(double beat, double heldSeconds, double hz, double loudness, double pan, long seed) {}

    /** The sound of one note, asked once for each sample in order. */
    interface Tone {
        double at(double seconds);
    }

    interface Voice {
        Tone of(Note note, int rateHz);
    }

    /** The orchestra: how many play one note, how long it rings when let go, how much of it reaches the hall. */
    enum Instrument {
        KEYS(1, 2.0, 0.3, new Glow(0.004, 0.8, 0.14, 0.55, 0.10, 0.18, 0)),
        STRINGS(3, 3.0, 0.4, new Glow(0.9, 60, 0.3, 0, 0.45, 1, 0)),
        FLUTE(1, 1.0, 0.5, new Glow(0.09, 60, 0.06, -0.1, 0.3, 0.2, 0.006)),
        BASS(1, 1.5, 0.1, new Glow(0.006, 0.9, 0.08, 0.35, 0.25, 0.2, 0)),
        DRUM(1, 0.8, 0.1, new Glow(0.003, 0.02, 0.04, 0.5, 0.1, 0.02, 0)),
        BELL(1, 3.5, 0.45, Instrument::bell),
        HARP(1, 4.0, 0.3, Instrument::harp),
        BRUSH(1, 0.2, 0.25, Instrument::brush);

        private final int desks;
        private final double ringSeconds;
        private final double hallShare;
        private final Voice voice;

        Instrument(int desks, double ringSeconds, double hallShare, Voice voice) {
            this.desks = desks;
            this.ringSeconds = ringSeconds;
            this.hallShare = hallShare;
            this.voice = voice;
        }

        private static Tone bell(Note note, int rateHz) {
            DoubleSupplier ground = decay(0.42 * Math.sqrt(660 / note.hz()), rateHz);
            DoubleSupplier strike = decay(0.11, rateHz);
            DoubleSupplier click = decay(0.03, rateHz);
            return t -> rise(t / 0.002)
                    * (0.6 * ground.getAsDouble() * sine(note.hz() * t)
                            + 0.16 * strike.getAsDouble() * sine(4.01 * note.hz() * t)
                            + 0.05 * click.getAsDouble() * sine(9.3 * note.hz() * t));
        }

        private static Tone brush(Note note, int rateHz) {
            DoubleSupplier dying = decay(0.024, rateHz);
            double[] low = new double[2];
            return t -> {
                double white = noise(note.seed() + 3 + (long) (t * rateHz)) - 0.5;
                low[0] += (white - low[0]) * 14 * note.hz() / rateHz;
                low[1] += (low[0] - low[1]) * 5 * note.hz() / rateHz;
                return (low[0] - low[1]) * rise(t / 0.008) * dying.getAsDouble();
            };
        }

        /** A plucked string after Karplus and Strong: a loop that is smoothed and loses a little each time round. */
        private static Tone harp(Note note, int rateHz) {
            double period = rateHz / note.hz() - 0.5; // the smoothing takes half a sample
            double[] string = new double[(int) period];
            double finger =
                    0.2 - 0.15 * note.loudness(); // the string is drawn out to a triangle, harder nearer its end
            Arrays.setAll(string, i -> Math.min(i / finger, (string.length - i) / (1 - finger)) / string.length - 0.5);
            double allpass = (1 - period + string.length) / (1 + period - string.length);
            double loss = StrictMath.pow(2, -1 / (0.55 * Math.sqrt(330 * note.hz())));
            double[] memory = new double[2];
            int[] at = new int[1];
            return t -> {
                double out = string[at[0]];
                double smooth = loss * (out + memory[0]) / 2;
                memory[0] = out;
                double delayed = memory[1] + allpass * smooth; // the part of a sample that tunes the string
                memory[1] = smooth - allpass * delayed;
                string[at[0]] = delayed;
                at[0] = (at[0] + 1) % string.length;
                return out * rise(t / 0.003);
            };
        }
    }

    /** All harmonics, each q times the one below, where q falls from dark + bright to dark. Times in seconds. */
    record Glow(double attack, double halfLife, double release, double bright, double dark, double fall, double vibrato)
            implements Voice {
        @Override
        public Tone of(Note note, int rateHz) {
            double shade = Math.min(1, Math.sqrt(330 / note.hz()));
            double phase = attack > 0.01 ? noise(note.seed() + 2) : 0;
            double swell = Math.min(attack, 0.6 * note.heldSeconds());
            DoubleSupplier fading = decay(halfLife * shade, rateHz);
            DoubleSupplier darkening = decay(fall, rateHz);
            DoubleSupplier letGo = decay(release, rateHz);
            return t -> {
                double bend = vibrato == 0 ? 0 : vibrato / 30 * rise((t - 0.2) / 0.8) * sine(4.8 * t);
                double turns = note.hz() * (t + bend) + phase;
                double q = shade * (dark + bright * darkening.getAsDouble());
                double envelope =
                        rise(t / swell) * fading.getAsDouble() * (t < note.heldSeconds() ? 1 : letGo.getAsDouble());
                double comb = (1 - q * q) / (1 - 2 * q * sine(turns + 0.25) + q * q);
                return 0.5 * envelope * comb * sine(turns);
            };
        }
    }

    /** A level that halves again and again, asked once for each sample. */
    private static DoubleSupplier decay(double halfLifeSeconds, int rateHz) {
        double factor = StrictMath.pow(2, -1 / (halfLifeSeconds * rateHz));
        double[] level = {1};
        return () -> level[0] *= factor;
    }

    /** From the nearest of 1024 points of the circle on, by the first terms of Taylor's series: within 1e-8. */
    private static double sine(double turns) {
        long nearest = (long) (turns * 1024 + 0.5);
        double angle = (turns * 1024 - nearest) * (StrictMath.PI / 512);
        double sine = SINE[(int) nearest & 1023];
        return sine + angle * (SINE[((int) nearest + 256) & 1023] - angle / 2 * sine);
    }

    /** From 0 at 0 to 1 at 1, without a corner at either. */
    private static double rise(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
    }

    /** Evenly in 0..1, a function of the seed alone (the finaliser of SplitMix64). */
    private static double noise(long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
