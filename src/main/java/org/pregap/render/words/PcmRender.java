package org.pregap.render.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.render.Programme;
import org.pregap.render.Signal;

/**
 * Renders a whole programme to words of one kind, in one pass. The result is a function of the programme and the words
 * alone: threads and block size change nothing.
 */
public final class PcmRender {
    private final Signal signal;
    private final Words words;
    private final List<Stretch> stretches;
    private final int blockSamples;

    private PcmRender(Signal signal, Words words, List<Stretch> stretches, int blockSamples) {
        this.signal = signal;
        this.words = words;
        this.stretches = stretches;
        this.blockSamples = blockSamples;
    }

    /**
     * @param blockSamples how many samples are pulled through the graph at a time, at least 1
     * @throws IllegalArgumentException if there is no conversion from the programme's rate to that of the words
     */
    public static PcmRender of(Programme programme, Words words, int blockSamples) {
        if (blockSamples < 1) {
            throw new IllegalArgumentException("a block has at least one sample");
        }
        Signal signal = programme.at(words.rate());
        List<Stretch> stretches = words.length().floating() ? List.of() : Stretch.of(programme, words);
        return new PcmRender(signal, words, stretches, blockSamples);
    }

    public Words words() {
        return words;
    }

    /** How many samples there will be, at the rate of the words. */
    public long lengthSamples() {
        return signal.lengthSamples();
    }

    /** How every part of the programme is rounded; empty for floating-point words, which are not. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * Renders from 00:00:00 to the lead-out.
     *
     * @return what had to be clamped
     */
    public Overs run(Job job, PcmSink sink) throws IOException {
        var overs = new OversLog();
        OrderedWork.Consumer<Piece> consumer = piece -> {
            sink.write(piece.bytes(), piece.bytes().length);
            piece.addOversTo(overs);
            job.progress().at("Rendering", piece.end(), signal.lengthSamples());
        };
        Rounding rounding = Rounding.of(stretches, words);
        Job making = job.named("pieces");
        long pieces = PieceMixer.pieceCount(signal.lengthSamples());
        if (rounding.dependsOnPast()) {
            OrderedWork.run(making, pieces, () -> new MixProducer(rounding), made -> consumer.accept(made.piece()));
        } else {
            OrderedWork.run(making, pieces, WordProducer::new, consumer);
        }
        return overs.toOvers();
    }

    /** A piece that is rounded, if it has to be, when it is asked for. */
    @FunctionalInterface
    private interface Unrounded {
        Piece piece() throws IOException;
    }

    /** Mixes on its thread; rounding is left to whoever takes the pieces in order. */
    private final class MixProducer implements OrderedWork.Producer<Unrounded> {
        private final PieceMixer mixer = new PieceMixer(signal, stretches, blockSamples);
        private final Rounding inOrder;

        MixProducer(Rounding inOrder) throws IOException {
            this.inOrder = inOrder;
        }

        @Override
        public Unrounded produce(long number) throws IOException {
            Optional<Piece> untouched = mixer.untouched(number, words);
            if (untouched.isPresent()) {
                return untouched::get;
            }
            MixedPiece mixed = PieceMixer.emptyPiece();
            mixer.mix(number, mixed);
            return () -> inOrder.round(mixed);
        }

        @Override
        public void close() throws IOException {
            mixer.close();
        }
    }

    /** Mixes and rounds on its thread. */
    private final class WordProducer implements OrderedWork.Producer<Piece> {
        private final PieceMixer mixer = new PieceMixer(signal, stretches, blockSamples);
        private final Rounding rounding = Rounding.of(stretches, words);
        private final MixedPiece mixed = PieceMixer.emptyPiece();

        WordProducer() throws IOException {}

        @Override
        public Piece produce(long number) throws IOException {
            Optional<Piece> untouched = mixer.untouched(number, words);
            if (untouched.isPresent()) {
                return untouched.get();
            }
            mixer.mix(number, mixed);
            return rounding.round(mixed);
        }

        @Override
        public void close() throws IOException {
            mixer.close();
        }
    }
}
