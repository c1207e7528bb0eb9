// The payment page's script: it mounts Stripe's own card fields for one seat, and waits until the
// server says that the money is there. The address of the page is all it knows and may use.
"use strict";

const LOOK_EVERY_MS = 1500;
const LOOKS_MAX = 40;
const UNPAID = new Set(["created", "requires_action"]);

const page = document.getElementById("pay-page").dataset;
const button = document.getElementById("pay");
const said = document.getElementById("said");
const wrong = document.getElementById("wrong");
const address = `/p/${page.token}`;
const key = crypto.randomUUID(); // one visit is one payment, however often it is sent

function say(text) {
  said.textContent = text;
  said.hidden = text === "";
}

function refuse(text) {
  say("");
  wrong.textContent = text;
  wrong.hidden = false;
  button.disabled = false;
}

/** Let the button do what is left to do after something went wrong before the fields stood. */
function offerAgain(text) {
  refuse(text);
  button.textContent = page.again;
  button.onclick = () => location.replace(location.pathname + `?language=${page.language}`);
}

async function start() {
  const answer = await fetch(`${address}/payment`, {
    method: "POST",
    headers: { "Idempotency-Key": key, "Accept-Language": page.language },
  });
  const body = await answer.json();
  if (!answer.ok) return offerAgain(body.title);
  if (!body.client_secret || !UNPAID.has(body.state)) return wait();
  mount(body);
}

function mount(payment) {
  const stripe = Stripe(payment.publishable_key, { locale: page.language === "en" ? "en" : "zh" });
  const elements = stripe.elements({
    clientSecret: payment.client_secret,
    appearance: {
      variables: { colorPrimary: "#d63a26", colorText: "#1f1a17", colorDanger: "#b42318" },
    },
  });
  const fields = elements.create("payment", { layout: "accordion" });
  fields.on("ready", () => {
    say("");
    button.disabled = false;
  });
  fields.on("loaderror", () => offerAgain(page.unreachable));
  fields.mount("#card");
  button.onclick = () => confirm(stripe, elements, payment);
}

async function confirm(stripe, elements, payment) {
  button.disabled = true;
  wrong.hidden = true;
  say(page.confirming);
  const confirming = payment.strategy === "save" ? "confirmSetup" : "confirmPayment";
  const done = await stripe[confirming]({
    elements,
    confirmParams: { return_url: `${location.origin}${address}?language=${page.language}` },
    redirect: "if_required",
  });
  if (done.error) return refuse(done.error.message || page.failed);
  await wait();
}

/** Wait for the server's word: the card fields only know what Stripe was told. */
async function wait() {
  button.disabled = true;
  say(page.confirming);
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const answer = await fetch(`${address}/state`);
    const { state } = answer.ok ? await answer.json() : { state: "over" };
    if (state === "paid") return location.replace(page.paidUrl);
    if (state === "over") return location.reload();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  say(page.slow);
}

async function begin() {
  const back = new URLSearchParams(location.search).get("redirect_status");
  if (back === "failed") {
    await start();
    refuse(page.failed);
  } else if (back) {
    await wait();
  } else if (typeof Stripe === "undefined") {
    offerAgain(page.unreachable);
  } else {
    await start();
  }
}

begin().catch(() => offerAgain(page.unreachable));
