import { setOf } from "./word-list.ts";

/** Common given names, in small letters; without those that are as well the name of a place or a common word. */
const givenNames = setOf(`
  aaron adam ahmed aisha alan albert alejandro alex alexander alice alicia alison amanda amir amy ana anders andrea
  andreas andrew angela anita anja anke anna anne annette anthony antonio aoife arjun arthur astrid barbara beatriz ben
  benjamin bernd bernhard brian brigitte bruno camille carla carlos carmen caroline catherine cathy chantal charles
  chloe christian christina christine christopher ciara claire claudia colin conor cristina daniel daniela david deborah
  deirdre denise dennis diana diego dieter dirk dmitri donald dorothy eileen elena elisabeth elizabeth emily emma
  enrique eric erik eva fatima fiona francesca francesco francois frank franziska frederik friedrich gabriel gareth
  geoff gerard gerhard giovanni giulia graham greg hannah hans harald heidi helen helena helmut henrik henry hugo ian
  ibrahim imogen ines inga ingrid irene isabel isabella ivan jacob jacques jakob james jan jana jane janet javier jean
  jennifer jens jessica joan joao johan johannes john jonas jonathan jose josef joseph juan judith julia julie juergen
  jurgen karen karin karl katarzyna kate katharina katherine kathleen katrin keith kerstin kevin klaus kristina lars
  laura lauren lea lena leon liam linda lisa lois luca lucas lucia luis lukas magdalena maja manuel marco marcus margaret
  maria marie marina mario marion marta martha martin martina matteo matthew matthias mehmet mia michael michelle miguel
  mohammed monika nadia natalie nathan niamh nick nicola nicolas nicole nigel nina nora norbert olaf olga oliver olivia
  oscar pablo paolo patricia patrick paul paula pauline pedro peter petra philip philipp pierre pieter rachel rafael
  rainer ralf raphael rebecca renate richard robert roberto roland ronald rosa ruth sabine samantha samuel sandra sanne
  sara sarah sebastian sergio sean sharon sheila silvia simon simone sofia sophia sophie stefan stefanie stephanie
  stephen steven stuart susan susanne sven sylvia tanja teresa theresa thomas tim timothy tobias tom tomas torsten ulrich
  ursula uwe valentina vanessa vera victor vincent walter wendy werner willem william wolfgang yasmin yusuf yvonne
`);

/** Whether a name of several words is that of a person: "Pieter Jansen", and not "Jansen Bakeries". */
export function isPersonName(name: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && givenNames.has(first.toLowerCase()) && rest.every((word) => /^[A-Z]/.test(word));
}
