/** Characters of an answer's body at most, in bytes: a short text in JSON is a hundredth of it. */
const LARGEST_BODY = 256 * 1024;

/** As `fetch`, but it reads no more than a text needs and follows no redirect: the key is for the address that was set. */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let read = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > LARGEST_BODY) controller.error(new Error(`The answer is longer than ${LARGEST_BODY} bytes`));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(bounded), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
};
