const BATCH = 512;
/** How sharply the right one of a batch is to stand out. */
const HEAT = 0.07;
const RATE = 0.003;
const [KEEP, KEEP_SQUARES] = [0.9, 0.99];

/**
 * Moves word vectors so that the sums of two lists that mean much the same lie closer than those of any other two (a
 * contrastive loss over batches, as sentence encoders are trained with). `base` holds `width` numbers a word; words of one
 * lemma move together; `weights` are how much a word counts in a sum. Returns the moved vectors, each as long as its weight.
 */
export function train({ base, width, lemmaOf, weights, draw, steps, told }) {
  const count = weights.length;
  const shift = adam(count * width);
  const scale = adam(count);
  const logs = scale.values;
  for (let word = 0; word < count; word += 1) logs[word] = Math.log(weights[word]);
  const vectorAt = (word, into, at) => {
    const weight = Math.exp(logs[word]);
    const lemma = lemmaOf[word] * width;
    for (let n = 0; n < width; n += 1)
      into[at + n] = weight * (base[word * width + n] + shift.values[lemma + n]);
    return weight;
  };
  let running = 0;
  for (let step = 0; step < steps; step += 1) {
    const rate = (RATE * (1 - step / steps)) / 2;
    const pairs = Array.from({ length: BATCH }, draw);
    const texts = [...pairs.map(([one]) => one), ...pairs.map(([, other]) => other)].map((words) => [
      ...new Set(words),
    ]);
    const rows = new Map();
    for (const word of texts.flat()) if (!rows.has(word)) rows.set(word, rows.size);
    const vectors = new Float32Array(rows.size * width);
    const sizes = new Float32Array(rows.size);
    for (const [word, row] of rows) sizes[row] = vectorAt(word, vectors, row * width);
    const { units, lengths } = sums(texts, rows, vectors, width);
    const { slopes, loss } = contrast(units, width);
    running = step === 0 ? loss : 0.98 * running + 0.02 * loss;
    const bySum = backThroughLength(slopes, units, lengths, width);
    const byWord = new Float32Array(rows.size * width);
    texts.forEach((words, text) => {
      for (const word of words) addTo(byWord, rows.get(word) * width, bySum, text * width, width, 1);
    });
    const byLemma = new Map();
    for (const [word, row] of rows) {
      let along = 0;
      for (let n = 0; n < width; n += 1) along += byWord[row * width + n] * vectors[row * width + n];
      scale.move(word, [along], rate);
      const lemma = lemmaOf[word];
      const slope = byLemma.get(lemma) ?? new Float32Array(width);
      addTo(slope, 0, byWord, row * width, width, sizes[row]);
      byLemma.set(lemma, slope);
    }
    for (const [lemma, slope] of byLemma) shift.move(lemma * width, slope, rate);
    if ((step + 1) % 100 === 0) told(step + 1, running);
  }
  const moved = new Float32Array(count * width);
  for (let word = 0; word < count; word += 1) vectorAt(word, moved, word * width);
  return moved;
}

/** Numbers that go down a slope at a pace of their own each (Kingma and Ba, 2015); those not moved keep their pace. */
function adam(size) {
  const values = new Float32Array(size);
  const [pace, squares] = [new Float32Array(size), new Float32Array(size)];
  return {
    values,
    move(from, slope, rate) {
      for (let n = 0; n < slope.length; n += 1) {
        const at = from + n;
        pace[at] = KEEP * pace[at] + (1 - KEEP) * slope[n];
        squares[at] = KEEP_SQUARES * squares[at] + (1 - KEEP_SQUARES) * slope[n] ** 2;
        values[at] -= (rate * pace[at]) / (Math.sqrt(squares[at]) + 1e-7);
      }
    },
  };
}

function sums(texts, rows, vectors, width) {
  const units = new Float32Array(texts.length * width);
  const lengths = texts.map((words, text) => {
    for (const word of words) addTo(units, text * width, vectors, rows.get(word) * width, width, 1);
    let squares = 1e-12;
    for (let n = 0; n < width; n += 1) squares += units[text * width + n] ** 2;
    const length = Math.sqrt(squares);
    for (let n = 0; n < width; n += 1) units[text * width + n] /= length;
    return length;
  });
  return { units, lengths };
}

/** How the loss changes with each unit vector: first halves of pairs in front, second ones behind. */
function contrast(units, width) {
  const likeness = new Float32Array(BATCH * BATCH);
  for (let one = 0; one < BATCH; one += 1)
    for (let other = 0; other < BATCH; other += 1)
      likeness[one * BATCH + other] =
        product(units, one * width, units, (BATCH + other) * width, width) / HEAT;
  const pull = new Float32Array(BATCH * BATCH);
  let loss = 0;
  const spread = (at, stride) => {
    let sum = 0;
    for (let n = 0; n < BATCH; n += 1) sum += Math.exp(likeness[at + n * stride]);
    for (let n = 0; n < BATCH; n += 1) pull[at + n * stride] += Math.exp(likeness[at + n * stride]) / sum;
    return sum;
  };
  for (let one = 0; one < BATCH; one += 1) {
    loss += Math.log(spread(one * BATCH, 1)) - likeness[one * BATCH + one];
    spread(one, BATCH);
  }
  const slopes = new Float32Array(2 * BATCH * width);
  for (let one = 0; one < BATCH; one += 1)
    for (let other = 0; other < BATCH; other += 1) {
      const force = (pull[one * BATCH + other] - (one === other ? 2 : 0)) / (2 * BATCH * HEAT);
      addTo(slopes, one * width, units, (BATCH + other) * width, width, force);
      addTo(slopes, (BATCH + other) * width, units, one * width, width, force);
    }
  return { slopes, loss: loss / BATCH };
}

function backThroughLength(slopes, units, lengths, width) {
  const back = new Float32Array(slopes.length);
  lengths.forEach((length, text) => {
    const at = text * width;
    const along = product(slopes, at, units, at, width);
    for (let n = 0; n < width; n += 1) back[at + n] = (slopes[at + n] - units[at + n] * along) / length;
  });
  return back;
}

function product(one, from, other, at, width) {
  let sum = 0;
  for (let n = 0; n < width; n += 1) sum += one[from + n] * other[at + n];
  return sum;
}

function addTo(into, at, from, start, width, times) {
  for (let n = 0; n < width; n += 1) into[at + n] += times * from[start + n];
}
