package org.pregap.workspace.encoding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.delivery.lossy.LossyEncoder;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.foreign.ForeignEncoder;

/** The {@code ffmpeg} on the {@code PATH}, told how each kind of file is encoded. */
public final class FfmpegEncoder implements LossyEncoder {
    private final ForeignEncoder ffmpeg;

    private FfmpegEncoder(ForeignEncoder ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Looks whether all that is wanted can be encoded.
     *
     * @param environment the environment's variables
     * @param check is called often and may throw to end the work
     * @return empty if nothing lossy is wanted
     * @throws org.pregap.io.FormatException if something is wanted and there is no {@code ffmpeg} that can encode it; names
     *     the format and what to do
     */
    public static Optional<FfmpegEncoder> of(List<TrackFormat> formats, Map<String, String> environment, Runnable check)
            throws IOException {
        List<TrackFormat.Kind> wanted = formats.stream()
                .map(TrackFormat::kind)
                .filter(TrackFormat.Kind::isLossy)
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var ffmpeg = ForeignEncoder.find(environment, wanted.get(0).id(), check);
        return Optional.of(requiring(ffmpeg, wanted));
    }

    static FfmpegEncoder requiring(ForeignEncoder ffmpeg, List<TrackFormat.Kind> wanted) throws IOException {
        for (TrackFormat.Kind kind : wanted) {
            ffmpeg.require(encoder(kind), kind.id());
        }
        return new FfmpegEncoder(ffmpeg);
    }

    /** Such as {@code ffmpeg 5.1.6}, for the report. */
    public String nameAndVersion() {
        return ffmpeg.nameAndVersion();
    }

    @Override
    public void encode(TrackFormat.Kind kind, Path wav, Path file, Runnable check) throws IOException {
        ffmpeg.encode(wav, file, name(file), arguments(kind), check);
    }

    @Override
    public void decode(Path file, Path wav, Runnable check) throws IOException {
        ffmpeg.decode(file, wav, name(file), check);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String encoder(TrackFormat.Kind kind) {
        return arguments(kind).get(1);
    }

    /** The first two name the encoder, the last two the container. */
    private static List<String> arguments(TrackFormat.Kind kind) {
        return switch (kind) {
            case MP3_320 -> mp3("-b:a", "320k");
            case MP3_V0 -> mp3("-q:a", "0");
            case AAC_256 -> List.of("-c:a", "aac", "-b:a", "256k", "-f", "ipod");
            case OPUS_160 ->
                List.of("-c:a", "libopus", "-b:a", "160k", "-vbr", "on", "-application", "audio", "-f", "ogg");
            case WAV16, WAV24, WAV32F, FLAC16, FLAC24, FLAC16_SMALL, FLAC24_SMALL, AIFF16, AIFF24 ->
                throw new IllegalArgumentException(kind + " is not lossy");
        };
    }

    /** The tag is our own; the first MPEG frame, which says how long the sound is, is the encoder's. */
    private static List<String> mp3(String rate, String value) {
        return List.of(
                "-c:a",
                "libmp3lame",
                rate,
                value,
                "-write_xing",
                "1",
                "-id3v2_version",
                "0",
                "-write_id3v1",
                "0",
                "-f",
                "mp3");
    }
}
